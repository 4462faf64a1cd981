import { flow } from '../../reports/flow.js'
import { messageLines } from '../../reports/message.js'
import { direction } from '../../terminal/bidi.js'
import { paragraphLines } from '../../terminal/columns.js'
import { oneLine } from '../../terminal/safe.js'
import type { Span } from '../../terminal/spans.js'
import { padStart } from '../../terminal/width.js'
import { wordDiff, wordDiffSpans } from '../../terminal/word-diff.js'
import { currentRow, type Editing, type UiState } from '../state.js'
import { leftText } from './document.js'
import type { Line } from './line.js'
import type { Screen } from './screen.js'
import { typing } from './typing.js'

/** Of lines that are no more than help, so many at most. */
const HELP = 0.35

/** The source, what is being typed below it, and what helps with it: findings, candidates, other languages. */
export function editView(state: UiState, screen: Screen): Line[] {
  const { editing, source, opened } = state
  const row = currentRow(state)
  const cell = row && editing ? row.languages[editing.language] : undefined
  if (!editing || !row || !cell || !opened) return []
  const { words, paint, width, height } = screen
  const place = `${oneLine(opened.id)}  ${state.row + 1}/${opened.synopsis.rows.length}`
  const title = flow(
    [place, `${source} → ${editing.language}`, leftText(state, words)].map(text => ({
      text,
      paint: paint.bold,
    })),
    width,
    { indent: '' },
  )
  const old = editing.former ?? (cell.drifted ? (cell.entry?.source ?? '') : '')
  const isDiff = old !== '' && old !== cell.source
  const original: readonly Span[] = isDiff
    ? wordDiffSpans(wordDiff(old, cell.source, source), paint)
    : [{ text: cell.source }]
  const above = [
    ...title,
    ...(cell.drifted || isDiff
      ? messageLines(words.logical('ui.sourceChanged'), width, screen).map(paint.magenta)
      : []),
    ...text(original, source, screen),
  ]
  const rule = paint.dim('─'.repeat(width))
  const help = helping(state, editing, screen)
  const most = Math.max(3, height - Math.min(help.length, Math.floor(height * HELP)) - 2)
  const top = above.slice(0, Math.max(2, most - 3))
  const rows = typing(editing, screen, Math.max(3, most - top.length))
  return [...top, rule, ...rows, rule, ...help]
}

function helping(state: UiState, editing: Editing, screen: Screen): string[] {
  const { opened, explanation, languages } = state
  const { words, paint, width } = screen
  const { unit, language, theirs } = editing
  const findings = (opened?.findings ?? []).filter(
    finding => finding.unit === unit && finding.language === language,
  )
  const about = explanation?.unit?.id === unit ? explanation.languages : []
  const found = about.find(about => about.language === language)
  return [
    ...(theirs === undefined
      ? []
      : [
          ...messageLines(words.logical('ui.theirs'), width, screen).map(paint.red),
          ...text([{ text: theirs }], language, screen),
        ]),
    ...findings.flatMap(({ code, message }) =>
      messageLines(`! ${code}: ${message}`, width, screen).map(paint.magenta),
    ),
    ...(found?.candidates ?? []).flatMap(({ similarity, target, part }, index) => [
      paint.cyan(
        part
          ? words('ui.part', { number: index + 1 })
          : words('ui.candidate', { number: index + 1, percent: Math.round(similarity * 100) }),
      ),
      ...text([{ text: target }], language, screen).slice(0, 4),
    ]),
    ...(found?.entry?.note
      ? messageLines(words.logical('explain.note', { note: found.entry.note }), width, screen)
      : []),
    ...languages
      .filter(other => other !== language)
      .flatMap(other => {
        const target = currentRow(state)?.languages[other]?.entry?.target
        return target
          ? [paint.dim(other), ...text([{ text: target, paint: paint.dim }], other, screen).slice(0, 4)]
          : []
      }),
  ]
}

function text(spans: readonly Span[], language: string, { width, bidi }: Screen): string[] {
  const way = direction(language)
  return paragraphLines({ text: spans, direction: way }, width - 2, bidi).map(
    line => ` ${way === 'rtl' ? padStart(line, width - 2) : line}`,
  )
}
