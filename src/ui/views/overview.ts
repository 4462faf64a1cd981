import { flow } from '../../reports/flow.js'
import type { Counts } from '../../synopsis/count.js'
import { bar } from '../../terminal/bar.js'
import { oneLine } from '../../terminal/safe.js'
import type { Span } from '../../terminal/spans.js'
import { width as cellsOf, padEnd, truncate } from '../../terminal/width.js'
import { unknownIn } from '../in-queue.js'
import { listedDocuments } from '../listed-documents.js'
import type { ListedDocument, UiState } from '../state.js'
import { leftText } from './document.js'
import { told } from './footer.js'
import type { Line } from './line.js'
import type { Screen } from './screen.js'
import { windowOf } from './window.js'

const BAR = 20

/** Documents and languages with bars and what there is to do. */
export function overviewView(state: UiState, screen: Screen): Line[] {
  const { words, paint, width, height } = screen
  const listed = listedDocuments(state)
  const unknown = unknownIn(state)
  const title = [
    { text: words('ui.place.overview'), paint: paint.bold },
    { text: words('ui.documents', { count: listed.length }) },
    ...(state.query ? [{ text: `/ ${oneLine(state.query)}`, paint: paint.magenta }] : []),
    { text: words(`ui.sort.${state.sort}`), paint: paint.dim },
    { text: `[${state.language}]`, paint: paint.blue },
    { text: leftText(state, words) },
    ...(state.isPartly ? [{ text: words('ui.checking'), paint: paint.dim }] : []),
    ...(unknown > 0 ? [{ text: words('ui.unchecked', { count: unknown }), paint: paint.dim }] : []),
  ]
  const head = [...flow(title, width, { separator: '  ', indent: '' }), ''].slice(0, Math.floor(height / 3))
  const body = windowOf<Line>(listed.length, state.at, height - head.length, index =>
    block(listed[index] as ListedDocument, index === state.at, state, screen).map(text => ({
      text,
      of: { kind: 'document', at: index },
    })),
  )
  return [...head, ...(listed.length === 0 ? [words('ui.noDocument')] : body)]
}

function block(
  { document, units, words: count, languages, broken }: ListedDocument,
  isCurrent: boolean,
  { tally, language: current }: UiState,
  screen: Screen,
): string[] {
  const { words, paint, width } = screen
  const name = truncate(oneLine(document), Math.max(10, width - 4))
  const head = flow(
    [
      { text: `${isCurrent ? '▶' : ' '} ${name}`, paint: isCurrent ? paint.inverse : paint.bold },
      units === undefined || count === undefined
        ? { text: words(broken ? 'ui.broken' : 'ui.reading'), paint: broken ? paint.red : paint.dim }
        : { text: words('status.size', { units, words: count }), paint: paint.dim },
    ],
    width,
    { separator: '  ', indent: '' },
  )
  return [
    ...head,
    ...(broken ? told(broken, { ...screen, width: width - 4 }).map(line => `    ${line}`) : []),
    ...Object.entries(languages ?? {}).flatMap(([language, counts]) =>
      line(language, counts, language === current, tally[document]?.[language], screen),
    ),
    '',
  ]
}

const TO_DO = ['untranslated', 'drifted', 'misaligned', 'returned'] as const

/** @param findings undefined where nobody has looked */
function line(
  language: string,
  counts: Counts,
  isCurrent: boolean,
  findings: number | undefined,
  { words, paint, width }: Screen,
): string[] {
  const { untranslated, translated, reviewed, final } = counts
  const drawn = bar(
    [
      { amount: final + reviewed, sign: '█', paint: paint.green },
      { amount: translated, sign: '▒', paint: paint.blue },
      { amount: untranslated, sign: '·', paint: paint.dim },
    ],
    width < 80 ? BAR / 2 : BAR,
  )
  const tag = isCurrent ? `[${oneLine(language)}]` : ` ${oneLine(language)} `
  const head = `   ${padEnd(tag, 5)}${drawn}  `
  const parts = TO_DO.filter(kind => counts[kind] > 0).map(
    (kind): Span => ({
      text: words(`short.${kind}`, { number: counts[kind] }),
      ...(kind !== 'untranslated' && { paint: paint.magenta }),
    }),
  )
  const left = ' '.repeat(cellsOf(head))
  if (findings) parts.push({ text: words('ui.findings', { number: findings }), paint: paint.magenta })
  const done: Span[] = [{ text: words('ui.done'), paint: paint.green }]
  const [first = '', ...rest] = flow(parts.length > 0 ? parts : done, width - left.length, {
    separator: '  ',
    indent: '',
  })
  return [head + first, ...rest.map(line => left + line)]
}
