import type { Element } from 'hast'
import { autonym } from '../../site/autonym.js'
import { FLAGS } from '../../synopsis/flags.js'
import { direction } from '../../terminal/direction.js'
import { element } from './element.js'
import type { PageView, ReportedDocument } from './reported.js'

/** What narrows the rows down. Without a script it can do nothing, and is not there. */
export function filter(
  documents: readonly ReportedDocument[],
  { words, languages, sourceLanguage }: PageView,
): Element {
  const codes = [...new Set(documents.flatMap(({ findings }) => findings.map(({ code }) => code)))].sort()
  const option = (value: string, text: string, properties = {}) =>
    element('option', { value, ...properties }, text)
  const choice = (id: string, label: string, options: Element[]) =>
    element('label', {}, element('span', {}, label), ' ', element('select', { id }, options))
  return element(
    'form',
    { id: 'filter', hidden: true, role: 'search', dataShown: words('report.shown') },
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
      element('span', {}, words('report.search')),
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
        (['j', 'k', '/', 'Esc'] as const).map(key =>
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
