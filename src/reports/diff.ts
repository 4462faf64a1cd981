import { sideBySide } from '../terminal/columns.js'
import { direction } from '../terminal/direction.js'
import { oneLine } from '../terminal/safe.js'
import type { Span } from '../terminal/spans.js'
import { table } from '../terminal/table.js'
import { wordDiff, wordDiffSpans } from '../terminal/word-diff.js'
import { CHANGE_KINDS } from '../versions/change.js'
import type { ChangedPlace, Difference, LanguageChange, Summary } from '../versions/difference.js'
import type { Fate } from '../versions/fates.js'
import { flow } from './flow.js'
import { messageLines } from './message.js'
import { paragraph } from './paragraph.js'
import type { View } from './view.js'

/** Cells from which two languages stand beside each other. */
const WIDE = 80
const SEPARATOR = ' │ '

/** What differs between two versions: the sum first, then each document with its changes. */
export function diffReport(differences: readonly Difference[], view: View): string {
  const total = sumOf(differences.map(({ summary }) => summary))
  const several = differences.length > 1
  return [
    headline(total, view).join('\n'),
    ...differences.flatMap(({ document, places, summary }) => [
      [
        view.paint.bold(oneLine(document)),
        ...(several ? headline(summary, view).map(line => `  ${line}`) : []),
      ].join('\n'),
      ...places.map(place => placeReport(place, view)),
    ]),
  ].join('\n\n')
}

/** The numbers alone, a document a line. */
export function diffStat(differences: readonly Difference[], view: View): string {
  const { words, paint } = view
  const total = sumOf(differences.map(({ summary }) => summary))
  const languages = Object.keys(total.languages)
  const row = (name: string, summary: Summary) => [
    name,
    ...CHANGE_KINDS.map(kind => String(summary[kind])),
    ...languages.map(language => String(summary.languages[language]?.paragraphs ?? 0)),
  ]
  const rows = differences.map(({ document, summary }) => row(oneLine(document), summary))
  const header = [
    words('diff.document'),
    ...CHANGE_KINDS.map(kind => words(`diff.kind.${kind}`)),
    ...languages,
  ]
  const lines = table(differences.length > 1 ? [...rows, row(words('diff.total'), total)] : rows, {
    header,
    align: ['left', ...header.slice(1).map(() => 'right' as const)],
    headerStyle: paint.dim,
  })
  return [...headline(total, view), '', ...lines].join('\n')
}

function headline({ languages, ...counts }: Summary, { words, paint, width }: View): string[] {
  const changes = CHANGE_KINDS.filter(kind => counts[kind] > 0).map(
    (kind): Span => ({ text: words(`diff.${kind}`, { number: counts[kind] }), paint: paint.bold }),
  )
  const same = { text: words('diff.unchanged', { number: counts.unchanged }), paint: paint.dim }
  const work = Object.entries(languages).map(
    ([language, { paragraphs, words: count }]): Span =>
      paragraphs === 0
        ? { text: words('diff.nothingToTranslate', { language }), paint: paint.green }
        : {
            text: words('diff.toTranslate', { language, number: paragraphs, words: count }),
            paint: paint.magenta,
          },
  )
  return [...flow([...changes, same], width), ...flow(work, width)]
}

function placeReport(place: ChangedPlace, view: View): string {
  const texts = [
    ...place.changes.map(change => ({ language: change.language, text: changed(change, view) })),
    ...Object.entries(place.unchanged).map(([language, text]) => ({ language, text: same(text, view) })),
  ]
  const isBeside = texts.length > 1 && view.width >= WIDE
  const room = Math.floor((Math.min(view.width, 200) - SEPARATOR.length * (texts.length - 1)) / texts.length)
  const body = isBeside
    ? sideBySide(
        texts.map(({ language, text }) => ({ text, direction: direction(language) })),
        texts.map(() => room),
        { mode: view.bidi, separator: SEPARATOR },
      ).map(line => line.trimEnd())
    : texts.map(({ language, text }) => paragraph(text, language, view))
  return [
    ...place.changes.flatMap(change => head(change, texts.length > 1, view)),
    ...body,
    ...place.changes.flatMap(change => tellingLines(change, view)),
  ].join('\n')
}

const SIGNS: Readonly<Record<Fate, { sign: string; paint: 'green' | 'magenta' | 'blue' | 'dim' }>> = {
  fits: { sign: '✓', paint: 'green' },
  drifted: { sign: '≠', paint: 'magenta' },
  untranslated: { sign: '–', paint: 'blue' },
  obsolete: { sign: '×', paint: 'dim' },
}

function head(change: LanguageChange, namesLanguage: boolean, { words, paint, width }: View): string[] {
  const { kind, edited, id, unitKind, from, to, fates, language } = change
  const places = from !== undefined && to !== undefined
  return flow(
    [
      ...(namesLanguage ? [{ text: language, paint: paint.bold }] : []),
      { text: words(`diff.kind.${edited ? 'movedAndEdited' : kind}`), paint: paint.bold },
      ...(places ? [{ text: `¶${from} → ¶${to}` }] : []),
      { text: oneLine(id), paint: paint.dim },
      { text: words(`kind.${unitKind}`), paint: paint.dim },
      ...Object.entries(fates).map(([language, fate]): Span => {
        const word = fate === 'fits' ? words('diff.fits') : words(`status.${fate}`)
        return { text: `${language} ${SIGNS[fate].sign} ${word}`, paint: paint[SIGNS[fate].paint] }
      }),
    ],
    width,
  )
}

/** The texts of a change as a word diff, which also says what is new and what is gone. */
function changed({ kind, edited, old, new: now, language }: LanguageChange, { paint }: View): Span[] {
  if (kind === 'moved' && !edited) return [{ text: now, paint: paint.dim }]
  return wordDiffSpans(wordDiff(old, now, language), paint)
}

function same(text: string, { words, paint }: View): Span[] {
  return [{ text: text || words.logical('diff.unchangedText'), paint: paint.dim }]
}

/** Numbers and words that deny, where they changed. */
function tellingLines({ telling }: LanguageChange, view: View): string[] {
  const { words, paint, width } = view
  if (!telling || telling.old.length + telling.new.length === 0) return []
  const told = [
    ...telling.old.map(word => ({ text: `[-${oneLine(word)}-]`, paint: paint.red })),
    ...telling.new.map(word => ({ text: `{+${oneLine(word)}+}`, paint: paint.green })),
  ].flatMap(span => [{ text: ' ' }, span])
  return messageLines(
    [{ text: `! ${words.logical('diff.telling')}`, paint: paint.bold }, ...told],
    width - 4,
    view,
  ).map(line => `    ${line}`)
}

function sumOf(summaries: readonly Summary[]): Summary {
  const add = (of: (summary: Summary) => number) => summaries.reduce((sum, one) => sum + of(one), 0)
  const languages = [...new Set(summaries.flatMap(({ languages }) => Object.keys(languages)))]
  const counts = CHANGE_KINDS.map(kind => [kind, add(summary => summary[kind])])
  return {
    ...(Object.fromEntries(counts) as Omit<Summary, 'languages' | 'unchanged'>),
    unchanged: add(({ unchanged }) => unchanged),
    languages: Object.fromEntries(
      languages.map(language => [
        language,
        {
          paragraphs: add(summary => summary.languages[language]?.paragraphs ?? 0),
          words: add(summary => summary.languages[language]?.words ?? 0),
        },
      ]),
    ),
  }
}
