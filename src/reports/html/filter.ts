import type { Element } from 'hast'
import { autonym } from '../../site/autonym.js'
import { FLAGS } from '../../synopsis/flags.js'
import { direction } from '../../terminal/direction.js'
import { element } from './element.js'
import type { OutlinedDocument, PageView } from './reported.js'

/** The codes of what was found in documents. */
export function codesIn(documents: readonly Pick<OutlinedDocument, 'findings'>[]): string[] {
  const codes = new Set<string>()
  for (const { findings } of documents) for (const { code } of findings) codes.add(code)
  return [...codes].sort()
}

/** What rows stand for, with what is said of them. */
const ROWS = {
  units: { shown: 'report.shown', search: 'report.search', keys: ['j', 'k', '/', 'Esc'] },
  documents: { shown: 'report.shownDocuments', search: 'report.document', keys: ['/', 'Esc'] },
} as const

/** What narrows the rows down. Without a script it can do nothing, and is not there. */
export function filter(
  codes: readonly string[],
  rows: keyof typeof ROWS,
  { words, languages, sourceLanguage }: PageView,
): Element {
  const { shown, search, keys } = ROWS[rows]
  const option = (value: string, text: string, properties = {}) =>
    element('option', { value, ...properties }, text)
  const choice = (id: string, label: string, options: Element[]) =>
    element('label', {}, element('span', {}, label), ' ', element('select', { id }, options))
  return element(
    'form',
    { id: 'filter', hidden: true, role: 'search', dataShown: words(shown) },
    choice('status', words('report.status'), [
      option('', words('report.all')),
      ...FLAGS.map(flag => option(flag, words(`status.${flag}`))),
      option('finding', words('report.finding')),
    ]),
    choice('code', words('report.code'), [
      option('', words('report.all')),
      ...codes.map(code => option(`code-${code}`, code)),
    ]),
    choice('language', words('report.language'), [
      option('', words('report.all')),
      ...languages.map((language, index) =>
        option(String(index), autonym(language), { lang: language, dir: direction(language) }),
      ),
    ]),
    element(
      'label',
      {},
      element('span', {}, words(search)),
      ' ',
      element('input', { id: 'query', type: 'search', dir: 'auto', lang: sourceLanguage }),
    ),
    element('output', { id: 'shown', ariaLive: 'polite' }),
    element(
      'details',
      { className: ['keys'] },
      element('summary', {}, words('report.keys')),
      element(
        'dl',
        {},
        keys.map(key =>
          element(
            'div',
            {},
            element('dt', {}, element('kbd', {}, key)),
            element('dd', {}, words(`report.key.${KEYS[key]}`)),
          ),
        ),
      ),
    ),
  )
}

const KEYS = { j: 'next', k: 'previous', '/': 'search', Esc: 'clear' } as const
