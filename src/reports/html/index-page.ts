import type { Element } from 'hast'
import { grouped } from '../../sequence/grouped.js'
import { element } from './element.js'
import { codesIn, filter } from './filter.js'
import { frame } from './frame.js'
import { indexClient } from './index-client.js'
import { htmlOf } from './markup.js'
import { overviewTable, progress } from './overview.js'
import { documentFile, INDEX, PAGES, partFile } from './page-name.js'
import type { OutlinedDocument, PageView } from './reported.js'

/** One of several parts that documents are divided into. */
interface Part {
  index: number
  count: number
}

/** The page that leads to those of the documents. @param part which part of all they are, if not all */
export function indexPage(
  documents: readonly OutlinedDocument[],
  view: PageView,
  part: Part | undefined,
): string {
  const { words } = view
  const title = part
    ? `${words('report.part', { ...part })} – ${words('report.title')}`
    : words('report.title')
  const [before, after] = frame({ title, script: indexClient, home: part && INDEX }, view)
  const table = findingsTable(documents, view)
  return [
    before,
    ...(part ? [htmlOf(element('p', {}, words('report.part', { ...part })))] : []),
    htmlOf(progress(documents, view)),
    ...(table ? [htmlOf(table)] : []),
    htmlOf(filter(codesIn(documents), 'documents', view)),
    overviewTable(documents, id => `${PAGES}/${documentFile(id)}`, view),
    after,
  ].join('')
}

/** The page that leads to the parts: each machine makes the same, so that their folders can be laid into one. */
export function partsPage(count: number, view: PageView): string {
  const { words } = view
  const [before, after] = frame({ title: words('report.title') }, view)
  const links = Array.from({ length: count }, (_, at) =>
    element(
      'li',
      {},
      element('a', { href: partFile(at + 1) }, words('report.part', { index: at + 1, count })),
    ),
  )
  return before + htmlOf(element('ul', {}, links)) + after
}

/** How often what was found: errors first, then what is found most. */
function findingsTable(documents: readonly OutlinedDocument[], { words }: PageView): Element | undefined {
  const found = documents.flatMap(({ id, findings }) =>
    findings.map(({ code, severity }) => ({ id, code, severity })),
  )
  if (found.length === 0) return undefined
  const groups = [...grouped(found, ({ code, severity }) => `${severity} ${code}`).values()]
  const rank = ([first]: (typeof groups)[number]) => (first?.severity === 'error' ? 0 : 1)
  const sorted = groups.sort((a, b) => rank(a) - rank(b) || b.length - a.length)
  const head = (text: string) => element('th', { scope: 'col' }, text)
  const number = (value: number) => element('td', { className: ['number'] }, String(value))
  return element(
    'section',
    { id: 'found', ariaLabelledBy: ['found-title'] },
    element('h2', { id: 'found-title' }, words('report.findings')),
    element(
      'table',
      { className: ['narrow'] },
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          head(words('report.code')),
          head(words('report.severity')),
          head(words('report.number')),
          head(words('report.documents')),
        ),
      ),
      element(
        'tbody',
        {},
        sorted.flatMap(group => {
          const [first] = group
          if (!first) return []
          return element(
            'tr',
            {},
            element('th', { scope: 'row' }, element('code', {}, first.code)),
            element('td', {}, words(`severity.${first.severity}`)),
            number(group.length),
            number(new Set(group.map(({ id }) => id)).size),
          )
        }),
      ),
    ),
  )
}
