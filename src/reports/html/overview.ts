import type { Element } from 'hast'
import { autonym } from '../../site/autonym.js'
import { countWords } from '../../synopsis/count.js'
import { direction } from '../../terminal/direction.js'
import { terminalSafe } from '../../terminal/safe.js'
import { element } from './element.js'
import { anchorOf, type PageView, type ReportedDocument } from './reported.js'
import { STANDINGS, type Standing, standingsOf } from './standing.js'

/** How far each language is, and where in each document something is wanting: a picture with a strip for each. */
export function overview(documents: readonly ReportedDocument[], view: PageView): Element {
  const { words, languages } = view
  const head = (text: string, properties = {}) => element('th', { scope: 'col', ...properties }, text)
  const name = (language: string) => head(autonym(language), { lang: language, dir: direction(language) })
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
    element(
      'div',
      { className: ['wide'], tabIndex: 0, role: 'region', ariaLabelledBy: ['overview-title'] },
      element(
        'table',
        {},
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            head(words('report.document')),
            head(words('report.units')),
            head(words('report.words')),
            languages.map(name),
          ),
        ),
        element(
          'tbody',
          {},
          documents.map(document => line(document, view)),
        ),
      ),
    ),
  )
}

/** How many cells of all documents are what, as a bar. */
function bar(documents: readonly ReportedDocument[], language: string, view: PageView): Element {
  const standings = documents.flatMap(document => standingIn(document, language))
  const sorted = STANDINGS.toReversed().flatMap(name => standings.filter(standing => standing === name))
  return element(
    'div',
    { className: ['bar'] },
    element('span', { lang: language, dir: direction(language) }, autonym(language)),
    strip(sorted, language, view),
    element('span', { className: ['share'] }, share(standings)),
  )
}

function line(document: ReportedDocument, view: PageView): Element {
  const { id, synopsis } = document
  const number = synopsis.rows.reduce((sum, { unit }) => sum + countWords(unit.text), 0)
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, element('a', { href: `#${anchorOf(id)}` }, terminalSafe(id))),
    element('td', { className: ['number'] }, String(synopsis.rows.length)),
    element('td', { className: ['number'] }, String(number)),
    view.languages.map(language => {
      const standings = standingIn(document, language)
      return element(
        'td',
        {},
        strip(standings, language, view),
        element('span', { className: ['share'] }, share(standings)),
      )
    }),
  )
}

function standingIn({ synopsis }: ReportedDocument, language: string): Standing[] {
  return synopsis.rows.map(({ languages }) => standingsOf(languages[language])[0] as Standing)
}

function share(standings: readonly Standing[]): string {
  const done = standings.filter(standing => standing !== 'untranslated').length
  // Only what is complete is told as a whole.
  return `${standings.length === 0 ? 100 : Math.floor((100 * done) / standings.length)} %`
}

/** Cells in a row, neighbours that are drawn alike in one piece. */
function strip(standings: readonly Standing[], language: string, { words }: PageView): Element {
  const pieces: { standing: Standing; from: number; length: number }[] = []
  for (const [index, standing] of standings.entries()) {
    const last = pieces.at(-1)
    if (last?.standing === standing) last.length++
    else pieces.push({ standing, from: index, length: 1 })
  }
  const told = STANDINGS.flatMap(name => {
    const number = standings.filter(standing => standing === name).length
    return number > 0 ? [`${words(nameOf(name))}: ${number}`] : []
  })
  return element(
    'svg',
    {
      viewBox: `0 0 ${Math.max(1, standings.length)} 1`,
      preserveAspectRatio: 'none',
      role: 'img',
      ariaLabel: `${autonym(language)}: ${told.join(', ')}`,
    },
    pieces.map(({ standing, from, length }) =>
      element('rect', { className: [standing], x: `${from}`, y: '0', width: `${length}`, height: '1' }),
    ),
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
