import type { Element } from 'hast'
import { autonym } from '../../site/autonym.js'
import { runsOf, STANDINGS, type Standing, sumOf } from '../../synopsis/standing.js'
import { direction } from '../../terminal/direction.js'
import { terminalSafe } from '../../terminal/safe.js'
import { element } from './element.js'
import { around, htmlOf } from './markup.js'
import { anchorOf, type OutlinedDocument, type PageView } from './reported.js'

/**
 * How far each language is, and where in each document something is wanting: a picture with a strip for each.
 *
 * @param addressOf where a document is
 */
export function overview(
  documents: readonly OutlinedDocument[],
  addressOf: (id: string) => string,
  view: PageView,
): string {
  return htmlOf(progress(documents, view)) + overviewTable(documents, addressOf, view)
}

/** How far each language is in all of the documents: a bar for each. */
export function progress(documents: readonly OutlinedDocument[], view: PageView): Element {
  const { words, languages } = view
  return element(
    'section',
    { id: 'overview' },
    element('h2', { id: 'overview-title' }, words('report.overview')),
    element(
      'div',
      { className: ['bars'] },
      languages.map(language => bar(documents, language, view)),
    ),
    legend(view),
  )
}

/** A line for each document. */
export function overviewTable(
  documents: readonly OutlinedDocument[],
  addressOf: (id: string) => string,
  view: PageView,
): string {
  const { words, languages } = view
  const head = (text: string, properties = {}) => element('th', { scope: 'col', ...properties }, text)
  const heads = element(
    'thead',
    {},
    element(
      'tr',
      {},
      head(words('report.document')),
      head(words('report.units')),
      head(words('report.words')),
      head(words('report.errors')),
      head(words('report.warnings')),
      languages.map((language, index) =>
        head(autonym(language), {
          lang: language,
          dir: direction(language),
          className: [`language-${index}`],
        }),
      ),
    ),
  )
  const region = { className: ['wide'], tabIndex: 0, role: 'region', ariaLabelledBy: ['overview-title'] }
  const lines = documents.map(document => htmlOf(line(document, addressOf, view))).join('')
  const rows = around(element('tbody', {}), lines)
  return around(element('div', region), around(element('table', { className: ['documents'] }, heads), rows))
}

/** How many cells of all documents are what, as a bar. */
function bar(documents: readonly OutlinedDocument[], language: string, view: PageView): Element {
  const sum = sumOf(documents.map(({ strips }) => strips[language] ?? ''))
  const sorted = STANDINGS.toReversed().map(name => [name, sum.get(name) ?? 0] as const)
  return element(
    'div',
    { className: ['bar'] },
    element('span', { lang: language, dir: direction(language) }, autonym(language)),
    picture(sorted, sum, language, view),
    element('span', { className: ['share'] }, share(sum)),
  )
}

function line(document: OutlinedDocument, addressOf: (id: string) => string, view: PageView): Element {
  const { id, units, words, strips, findings } = document
  const number = (value: number) => element('td', { className: ['number'] }, String(value))
  const found = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length
  return element(
    'tr',
    { dataDocument: anchorOf(id), className: tokens(document, view) },
    element('th', { scope: 'row' }, element('a', { href: addressOf(id) }, terminalSafe(id))),
    number(units),
    number(words),
    number(found('error')),
    number(found('warning')),
    view.languages.map((language, index) => {
      const strip = strips[language] ?? ''
      const sum = sumOf([strip])
      return element(
        'td',
        { className: [`language-${index}`] },
        picture(runsOf(strip), sum, language, view),
        element('span', { className: ['share'] }, share(sum)),
      )
    }),
  )
}

/** By what a document is found: each flag and code, of any language and of each (`drifted`, `drifted-0`). */
function tokens({ flags, findings }: OutlinedDocument, { languages }: PageView): string[] {
  const ofFindings = (found: OutlinedDocument['findings']) =>
    found.flatMap(({ code }) => ['finding', `code-${code}`])
  const ofLanguages = languages.flatMap((language, index) => {
    const found = findings.filter(finding => finding.language === language)
    const names = [...(flags[language] ?? []), ...ofFindings(found)]
    return names.flatMap(name => [name, `${name}-${index}`])
  })
  return [...new Set([...ofLanguages, ...ofFindings(findings)])]
}

function share(sum: ReadonlyMap<Standing, number>): string {
  const all = [...sum.values()].reduce((a, b) => a + b, 0)
  const done = all - (sum.get('untranslated') ?? 0)
  // Only what is complete is told as a whole.
  return `${all === 0 ? 100 : Math.floor((100 * done) / all)} %`
}

/** A strip, all that is drawn alike in one piece: a page has thousands of them. */
function picture(
  runs: ReturnType<typeof runsOf>,
  sum: ReadonlyMap<Standing, number>,
  language: string,
  { words }: PageView,
): Element {
  const drawn = new Map<Standing, string>()
  let at = 0
  for (const [standing, length] of runs) {
    if (length > 0) drawn.set(standing, `${drawn.get(standing) ?? ''}M${at} 0h${length}v1h-${length}z`)
    at += length
  }
  const told = STANDINGS.flatMap(name => {
    const number = sum.get(name) ?? 0
    return number > 0 ? [`${words(nameOf(name))}: ${number}`] : []
  })
  return element(
    'svg',
    {
      viewBox: `0 0 ${Math.max(1, at)} 1`,
      preserveAspectRatio: 'none',
      role: 'img',
      ariaLabel: `${autonym(language)}: ${told.join(', ')}`,
    },
    [...drawn].map(([standing, d]) => element('path', { className: [standing], d })),
  )
}

function legend({ words }: PageView): Element {
  return element(
    'ul',
    { className: ['legend'] },
    STANDINGS.toReversed().map(name =>
      element(
        'li',
        {},
        element('span', { className: ['swatch', name], ariaHidden: 'true' }),
        words(nameOf(name)),
      ),
    ),
  )
}

/** The key of the words for what is drawn. */
export function nameOf(standing: Standing) {
  return standing === 'translated' || standing === 'reviewed' || standing === 'final'
    ? (`state.${standing}` as const)
    : (`status.${standing}` as const)
}
