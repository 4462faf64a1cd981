import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { parseUnits } from '../src/document/units.js'
import { loadWords } from '../src/locales/words.js'
import { outlineOf } from '../src/project/known/outline.js'
import type { PlacedFinding } from '../src/reports/findings/placed-finding.js'
import { reportPage } from '../src/reports/html/report-page.js'
import type { ReportedDocument } from '../src/reports/html/reported.js'
import { synopsis } from '../src/synopsis/synopsis.js'
import { openFile, startBrowser } from '../tests/browser/browser.js'
import { median, table } from './median.js'

export const title = 'The report: 5,000 units in four languages, in headless Chromium'

const DOCUMENTS = 20
const UNITS = 250
const RUNS = 9
const TARGETS = ['en', 'ru', 'ar']

export async function run(): Promise<string[]> {
  const documents = Array.from({ length: DOCUMENTS }, (_, number) => documentOf(number))
  const view = { sourceLanguage: 'de', languages: TARGETS, words: await loadWords('en') }
  const outlined = documents.map(({ id, synopsis, findings }) => ({
    id,
    ...outlineOf(synopsis, TARGETS),
    findings: findings.map(({ code, severity }) => ({ code, severity, language: 'ar' })),
  }))
  let text = ''
  const times: number[] = []
  for (let turn = 0; turn < 3; turn++) {
    const start = performance.now()
    text = ''
    for await (const piece of reportPage(outlined, documents, view)) text += piece
    times.push(performance.now() - start)
  }
  const folder = mkdtempSync(join(tmpdir(), 'synopse-bench-'))
  const path = join(folder, 'report.html')
  writeFileSync(path, text)
  const browser = await startBrowser()
  try {
    const opening: number[] = []
    for (let turn = 0; turn < RUNS; turn++) {
      const { page } = await openFile(browser, path)
      await painted(page)
      opening.push(await page.evaluate(() => performance.now()))
      await page.context().close()
    }
    const { page } = await openFile(browser, path)
    await painted(page)
    const row = async (what: string, id: string, values: readonly string[]) => {
      const times: number[] = []
      for (let turn = 0; turn < RUNS; turn++)
        times.push(await filtering(page, id, values[turn % values.length] as string))
      return [what, ms(median(times)), ms(Math.max(...times)), '100 ms']
    }
    return table(
      ['what', 'time', 'longest', 'at most'],
      [
        ['to write the page', ms(median(times)), '–', '–'],
        ['its size', `${(statSync(path).size / 1e6).toFixed(1)} MB`, '–', '–'],
        ['open, until it is painted', ms(median(opening)), ms(Math.max(...opening)), '2000 ms'],
        await row('by status, and all again', 'status', ['drifted', '']),
        await row('by language, and all again', 'language', ['2', '']),
        await row('by text, and all again', 'query', ['Grube 41', '']),
        await row('by text that nothing has', 'query', ['gibt es nicht', 'auch nicht']),
      ],
    )
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
}

const ms = (time: number) => `${time.toFixed(0)} ms`

/** Waits until what is there has been painted: the frame after the next one begins. */
function painted(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>(done => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )
}

/** Milliseconds from a choice until what it leaves is painted. */
function filtering(page: Page, id: string, value: string): Promise<number> {
  return page.evaluate(
    async ([id, value]) => {
      const field = document.getElementById(id) as HTMLInputElement
      const start = performance.now()
      field.value = value
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
      return performance.now() - start
    },
    [id, value] as const,
  )
}

/** A long document: of ten units one is untranslated, one has drifted, and one has a finding. */
function documentOf(number: number): ReportedDocument {
  const source = (index: number) =>
    `Absatz ${index}: Die Beschäftigten der Grube ${(index * number) % 97} streiken seit dem ${(index % 28) + 1}. Mai für mehr Lohn und kürzere Schichten, und ein Ende ist nicht abzusehen.`
  const units = parseUnits(Array.from({ length: UNITS }, (_, index) => source(index)).join('\n\n'))
  const entries = (text: (index: number) => string) =>
    units.map(({ id, text: source }, index) =>
      index % 10 === 3
        ? { id, source: '', target: '', state: 'initial' as const }
        : {
            id,
            source: index % 10 === 5 ? source.replace('Lohn', 'Geld') : source,
            target: text(index),
            state: 'translated' as const,
          },
    )
  const id = `artikel-${number}`
  return {
    id,
    synopsis: synopsis(units, units, {
      en: entries(
        index =>
          `Paragraph ${index}: The workers of pit ${(index * number) % 97} have been on strike since ${(index % 28) + 1} May.`,
      ),
      ru: entries(
        index => `Абзац ${index}: рабочие шахты ${(index * number) % 97} бастуют с ${(index % 28) + 1} мая.`,
      ),
      ar: entries(
        index =>
          `الفقرة ${index}: عمال المنجم ${(index * number) % 97} مضربون منذ ${(index % 28) + 1} مايو من أجل أجور أعلى.`,
      ),
    }),
    findings: units.flatMap(({ id: unit }, index) =>
      index % 10 === 7 ? [{ ...FINDING, document: id, unit }] : [],
    ),
  }
}

const FINDING: Omit<PlacedFinding, 'document' | 'unit'> = {
  code: 'numbers',
  severity: 'error',
  language: 'ar',
  path: 'alignments/artikel/ar.json',
  line: 1,
  column: 1,
  message: 'the original has 97, the translation does not',
}
