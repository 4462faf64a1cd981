import type { Element } from 'hast'
import { grouped } from '../../sequence/grouped.js'
import { autonym } from '../../site/autonym.js'
import { FLAGS } from '../../synopsis/flags.js'
import { codeOf } from '../../synopsis/misalignment.js'
import { saidAt } from '../../synopsis/said.js'
import { standingsOf } from '../../synopsis/standing.js'
import type { Cell, Row } from '../../synopsis/synopsis.js'
import { terminalSafe } from '../../terminal/safe.js'
import type { PlacedFinding } from '../findings/placed-finding.js'
import { evidenceLines, misalignedSentences } from '../misaligned.js'
import { element } from './element.js'
import { nameOf } from './overview.js'
import { anchorOf, type PageView, type ReportedDocument } from './reported.js'
import { changeIn, quoteOf, textIn } from './texts.js'

/** A document, side by side: what is found in it as a whole, its rows, and what is obsolete. */
export function documentSection(document: ReportedDocument, view: PageView): Element {
  const { id, synopsis, findings } = document
  const key = (unit: string | null, language: string | null) => JSON.stringify([unit, language])
  const ids = new Set(synopsis.rows.map(({ unit }) => unit.id))
  const isInRow = ({ unit, language }: PlacedFinding) =>
    unit !== null && ids.has(unit) && (language === null || view.languages.includes(language))
  const found = grouped(findings.filter(isInRow), ({ unit, language }) => key(unit, language))
  const title = anchorOf(id)
  return element(
    'section',
    { className: ['document'], ariaLabelledBy: [title] },
    element('h2', { id: title }, terminalSafe(id)),
    findingList(
      findings.filter(finding => !isInRow(finding)),
      view,
    ),
    groups(
      synopsis.rows.map(row =>
        rowElement(document, row, language => found.get(key(row.unit.id, language)) ?? [], view),
      ),
    ),
    obsoleteOf(document, view),
  )
}

/** Rows that a browser leaves alone together while they are off the screen. */
const TOGETHER = 50

function groups(rows: readonly Element[]): Element[] {
  return Array.from({ length: Math.ceil(rows.length / TOGETHER) }, (_, index) =>
    element('div', { className: ['rows'] }, rows.slice(index * TOGETHER, (index + 1) * TOGETHER)),
  )
}

function rowElement(
  { id }: ReportedDocument,
  row: Row,
  foundIn: (language: string | null) => readonly PlacedFinding[],
  view: PageView,
): Element {
  const { unit, languages } = row
  const { words } = view
  const place = anchorOf(id, unit.id)
  const ofRow = foundIn(null)
  return element(
    'article',
    { id: place, className: ['row', ...tokens(row, foundIn, view)], tabIndex: -1, ariaLabel: unit.id },
    element(
      'div',
      { className: ['about'] },
      element('a', { href: `#${place}` }, unit.id),
      element('span', {}, words(`kind.${unit.kind}`)),
      findingList(ofRow, view),
    ),
    element('div', { className: ['cell', 'source', unit.kind] }, textIn(view.sourceLanguage, unit.text)),
    view.languages.map((language, index) =>
      cellElement(row, languages[language], { id, language, index }, foundIn(language), view),
    ),
  )
}

/** By what the row is found: each flag and code, of any language and of each (`drifted`, `drifted-0`). */
function tokens(
  { languages }: Row,
  foundIn: (language: string | null) => readonly PlacedFinding[],
  view: PageView,
): string[] {
  const all = [
    ...foundIn(null).flatMap(({ code }) => ['finding', `code-${code}`]),
    ...view.languages.flatMap((language, index) => {
      const flags: string[] = standingsOf(languages[language]).filter(name =>
        FLAGS.some(flag => flag === name),
      )
      const found = foundIn(language).flatMap(({ code }) => ['finding', `code-${code}`])
      return [...flags, ...found].flatMap(name => [name, `${name}-${index}`])
    }),
  ]
  return [...new Set(all)]
}

function cellElement(
  { unit }: Row,
  cell: Cell | undefined,
  at: { id: string; language: string; index: number },
  findings: readonly PlacedFinding[],
  view: PageView,
): Element {
  const { id, language, index } = at
  const head = cell?.units[0] ?? unit.id
  const target = saidAt(cell)
  const text = target !== '' ? textIn(language, target) : undefined
  const chips = chipsOf(cell, view)
  return element(
    'div',
    { className: ['cell', `language-${index}`, unit.kind], role: 'group', ariaLabel: autonym(language) },
    head === unit.id ? text : together(id, head, view),
    chips.length > 0 ? element('p', { className: ['chips'] }, chips) : undefined,
    ...(cell && head === unit.id ? remarksOn(cell, language, view) : []),
    findingList(findings, view),
  )
}

/** Where the text of a unit stands that another one's translation covers. */
function together(document: string, head: string, { words }: PageView): Element {
  const link = element('a', { href: `#${anchorOf(document, head)}` }, head)
  return element('p', { className: ['remark'] }, words('report.together'), ' ', link)
}

/** What work a cell needs, each in a word; what needs none needs no word either. */
function chipsOf(cell: Cell | undefined, { words }: PageView): Element[] {
  const code = cell?.misaligned && codeOf(cell.misaligned.kind)
  return standingsOf(cell)
    .filter(name => name !== 'translated')
    .map(name => {
      const said = words(name === 'misaligned' && code ? `status.${code}` : nameOf(name))
      return element('span', { className: ['chip', name] }, said)
    })
}

/** What there is to say of a translation besides. */
function remarksOn(
  { entry, drifted, source, misaligned }: Cell,
  language: string,
  view: PageView,
): Element[] {
  const { words, sourceLanguage } = view
  const remark = (text: string) => element('p', { className: ['remark'] }, text)
  const changed = () =>
    entry?.source
      ? [remark(words('report.changed')), changeIn(sourceLanguage, entry.source, source)]
      : [remark(words('list.unknownSource'))]
  const suspicion = misaligned
    ? [...misalignedSentences(misaligned, words), ...evidenceLines(misaligned, words)]
    : []
  const conflict = entry?.conflict
  return [
    ...(drifted ? changed() : []),
    ...suspicion.map(text => remark(terminalSafe(text))),
    ...(conflict ? [remark(words('explain.conflict')), textIn(language, conflict.target)] : []),
    ...(entry?.returned
      ? [remark(terminalSafe(words('explain.returned', { note: entry.returned.note })))]
      : []),
    ...(entry?.note ? [remark(terminalSafe(words('explain.note', { note: entry.note })))] : []),
  ]
}

/** What checks found, with the pieces of the texts that they mean. */
function findingList(findings: readonly PlacedFinding[], { words }: PageView): Element | undefined {
  if (findings.length === 0) return undefined
  return element(
    'ul',
    { className: ['findings'] },
    findings.map(({ severity, code, message, quoted }) =>
      element(
        'li',
        { className: [severity] },
        element('b', {}, `${words(`severity.${severity}`)} `, element('code', {}, code)),
        ` ${terminalSafe(message)} `,
        quoted && quoteOf(quoted.german),
        quoted?.german.range && quoted.target.range ? ' → ' : undefined,
        quoted && quoteOf(quoted.target),
      ),
    ),
  )
}

/** Translations whose source is gone. */
function obsoleteOf({ synopsis }: ReportedDocument, view: PageView): Element | undefined {
  const entries = view.languages.flatMap(language =>
    (synopsis.obsolete[language] ?? []).map(entry => ({ language, entry })),
  )
  if (entries.length === 0) return undefined
  return element(
    'details',
    { className: ['obsolete'] },
    element('summary', {}, `${view.words('report.obsolete')}: ${entries.length}`),
    entries.map(({ language, entry }) =>
      element(
        'div',
        { className: ['gone'] },
        element('code', {}, terminalSafe(entry.id)),
        textIn(view.sourceLanguage, entry.source),
        textIn(language, entry.target),
      ),
    ),
  )
}
