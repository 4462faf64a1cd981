import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Entry } from '../../src/alignment/entry.js'
import { serializeAlignment, serializeRegistry } from '../../src/alignment/serialize.js'
import { idGiver } from '../../src/document/ids.js'
import { write } from './document.js'
import { FAULTS, type Fault } from './faults.js'
import { type Said, TONGUES, type Tongue } from './texts.js'

export const TARGETS = TONGUES.slice(1)

/** What `check` is to find: one thing. */
export interface Wanted {
  document: string
  unit: string
  language: string
  code: string
}

/** The id of the document with a number: issues of a magazine, with articles. */
export function idOf(number: number): string {
  const digits = (of: number) => `${of}`.padStart(4, '0')
  return `heft-${digits(Math.floor(number / 20))}/beitrag-${digits(number)}`
}

/**
 * Writes a project of so many documents, each with its translations, into a folder: in sync, the same in each run. Each
 * document has so many faults, each of which one check finds once. One document is held at a time.
 */
export function makeProject(folder: string, documents: number, faults = 4, tell?: (wanted: Wanted) => void) {
  putConfig(folder, TARGETS)
  for (let number = 0; number < documents; number++) makeDocument(folder, number, faults, tell)
}

function makeDocument(folder: string, number: number, faults: number, tell?: (wanted: Wanted) => void) {
  const document = idOf(number)
  const { markdown, units } = write(number)
  put(folder, `corpus/${document}.md`, markdown)
  const giveId = idGiver()
  const registered = units.map(({ kind, text: { de } }) => ({ id: giveId(de), kind, text: de }))
  const registry = serializeRegistry({ document, language: 'de', units: registered })
  put(folder, `alignments/${document}/de.json`, registry)
  const columns = Object.fromEntries(
    TARGETS.map(language => [
      language,
      units.map(({ text }, index) => entryOf(registered[index]?.id ?? '', text, language)),
    ]),
  )
  for (const { fault, at, language } of placed(columns, number, faults)) {
    const column = columns[language] as Entry[]
    const entry = column[at] as Entry
    column[at] = fault.of(entry, language)
    tell?.({ document, unit: entry.id, language, code: fault.code })
  }
  for (const [language, entries] of Object.entries(columns)) {
    const text = serializeAlignment({ document, language, sourceLanguage: 'de', entries })
    put(folder, `alignments/${document}/${language}.json`, text)
  }
}

/** Writes a project of one document of so many paragraphs. @returns its id */
export function makeLong(folder: string, paragraphs: number, targets: readonly Tongue[] = ['en']): string {
  const document = 'roman'
  putConfig(folder, targets)
  putParagraphs(folder, document, paragraphsOf(0, paragraphs), targets)
  return document
}

/** Writes a project of so many short documents, each with its translations. */
export function makeShort(folder: string, documents: number, paragraphs: number) {
  putConfig(folder, TARGETS)
  const texts = paragraphsOf(0, 100 * paragraphs)
  for (let number = 0; number < documents; number++) {
    const from = (number * paragraphs) % texts.length
    putParagraphs(folder, idOf(number), texts.slice(from, from + paragraphs), TARGETS)
  }
}

function putConfig(folder: string, targets: readonly string[]): void {
  put(folder, 'synopse.config.json', `${JSON.stringify({ targets }, null, 2)}\n`)
}

/** So many paragraphs, beginning with those of a document. */
function paragraphsOf(document: number, count: number): Said[] {
  const texts: Said[] = []
  for (let number = document; texts.length < count; number++)
    texts.push(...write(number).units.flatMap(({ kind, text }) => (kind === 'paragraph' ? [text] : [])))
  return texts.slice(0, count)
}

/** Writes a document of paragraphs with its translations. */
function putParagraphs(
  folder: string,
  document: string,
  said: readonly Said[],
  targets: readonly Tongue[],
): void {
  put(folder, `corpus/${document}.md`, `${said.map(({ de }) => de).join('\n\n')}\n`)
  const giveId = idGiver()
  const units = said.map(({ de }) => ({ id: giveId(de), kind: 'paragraph' as const, text: de }))
  put(folder, `alignments/${document}/de.json`, serializeRegistry({ document, language: 'de', units }))
  for (const language of targets) {
    const entries = said.map((text, index) => entryOf(units[index]?.id ?? '', text, language))
    const text = serializeAlignment({ document, language, sourceLanguage: 'de', entries })
    put(folder, `alignments/${document}/${language}.json`, text)
  }
}

type Columns = Partial<Record<Tongue, Entry[]>>

/** One of three was reviewed, whichever. */
function entryOf(id: string, text: Said, language: Tongue): Entry {
  const state = text.de.length % 3 === 0 ? 'reviewed' : 'translated'
  return { id, source: text.de, target: text[language], state }
}

/** Where the faults of a document stand: each at a unit of its own, the kinds and the languages by turns. */
function* placed(columns: Columns, number: number, count: number) {
  const taken = new Set<number>()
  // A document may lack a place for a fault: the next one takes its turn.
  for (let turn = number; taken.size < count && turn < number + 4 * count; turn++) {
    const fault = FAULTS[turn % FAULTS.length] as Fault
    const language = TARGETS[turn % TARGETS.length] as Tongue
    const column = columns[language] as Entry[]
    const at = column
      .map((_, index) => (turn * 37 + index) % column.length)
      .find(index => !taken.has(index) && fault.fits(column[index] as Entry))
    if (at === undefined) continue
    taken.add(at)
    yield { fault, at, language }
  }
}

function put(folder: string, path: string, text: string): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
