import { saidAt } from '../../synopsis/said.js'
import type { Opened } from '../../ui/state.js'
import { pathTo } from '../address.js'
import type { Begin } from '../contract.js'
import { element, textIn } from './element.js'

/** A document with its original and its translations in columns. */
export function sideBySide({ source, languages }: Begin, { id, synopsis }: Opened): HTMLElement {
  const head = [source, ...languages].map(name => element('th', { scope: 'col' }, name))
  const rows = synopsis.rows.map(({ unit, languages: cells }) =>
    element(
      'tr',
      { id: unit.id },
      element(
        'th',
        { scope: 'row' },
        element('a', { href: pathTo({ document: id, unit: unit.id }) }, unit.id),
      ),
      element('td', textIn(source), unit.text),
      ...languages.map(language =>
        element('td', { ...textIn(language), class: cells[language]?.state }, saidAt(cells[language])),
      ),
    ),
  )
  return element(
    'table',
    { class: 'document' },
    element('thead', {}, element('tr', {}, element('td', {}), ...head)),
    element('tbody', {}, ...rows),
  )
}
