import type { ListedDocument } from '../../ui/state.js'
import { pathTo } from '../address.js'
import type { Begin } from '../contract.js'
import { element } from './element.js'

/** All documents with what each language has of them. */
export function overview({ languages, words }: Begin, documents: readonly ListedDocument[]): HTMLElement {
  const head = [words['column.document'] ?? '', ...languages].map(name =>
    element('th', { scope: 'col' }, name),
  )
  const rows = documents.map(listed =>
    element(
      'tr',
      {},
      element(
        'th',
        { scope: 'row' },
        element('a', { href: pathTo({ document: listed.document }), dir: 'auto' }, listed.document),
      ),
      ...languages.map(language => element('td', {}, done(listed, language))),
    ),
  )
  return element(
    'table',
    { class: 'overview' },
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  )
}

/** How many of its units are translated. */
function done({ units, languages }: ListedDocument, language: string): string {
  const counts = languages?.[language]
  return units === undefined || !counts ? '…' : `${units - counts.untranslated} / ${units}`
}
