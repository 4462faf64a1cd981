import { oneLine } from '../../terminal/safe.js'
import type { Span } from '../../terminal/spans.js'
import { truncate } from '../../terminal/width.js'
import { hitsNow } from '../concordance.js'
import type { Hit } from '../said.js'
import type { UiState } from '../state.js'
import { fewOf } from './edit-blocks.js'
import type { Screen } from './screen.js'
import { pairLines } from './texts.js'
import { windowOf } from './window.js'

/** Lines of a text that are shown, at most. */
const FEW = 6

/** Where words were found: the text beside its translation, the words marked. */
export function concordanceView(state: UiState, screen: Screen): string[] {
  const { words, paint, height } = screen
  const { source, language, typed, top } = state
  const hits = hitsNow(state)
  const title = paint.bold(`${words('ui.place.concordance')}  ${source} → ${language}`)
  if (typed.trim() === '') return [title, '', words('ui.concordanceHow')]
  if (!hits) return [title, '', paint.dim(words('ui.searching'))]
  if (hits.length === 0) return [title, '', words('ui.noHit')]
  const body = windowOf(hits.length, top, height - 2, index =>
    block(hits[index] as Hit, index === top, state, screen),
  )
  return [title, '', ...body]
}

function block(hit: Hit, isCurrent: boolean, { source, language }: UiState, screen: Screen): string[] {
  const { paint, width } = screen
  const place = truncate(`${isCurrent ? '▶' : ' '} ${oneLine(`${hit.document}  ${hit.unit}`)}`, width)
  return [
    (isCurrent ? paint.inverse : paint.dim)(place),
    ...pairLines(
      { text: marked(hit.source, hit.found.source, paint.inverse), language: source },
      { text: marked(hit.target, hit.found.target, paint.inverse), language },
      screen,
      { cut: lines => fewOf(lines, FEW, screen) },
    ),
    '',
  ]
}

function marked(text: string, ranges: Hit['found']['source'], paint: (text: string) => string): Span[] {
  const spans: Span[] = []
  let at = 0
  for (const { start, end } of ranges) {
    spans.push({ text: text.slice(at, start) }, { text: text.slice(start, end), paint })
    at = end
  }
  return [...spans, { text: text.slice(at) }]
}
