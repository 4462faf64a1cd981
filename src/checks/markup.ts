import { isWholeTag, sameSkeleton } from '../document/skeleton.js'
import type { Range } from '../text/range.js'
import type { CheckedPair } from './checked-pairs.js'
import { markDifferences } from './comparing/mark-differences.js'
import type { Examples } from './examples.js'
import { pairCheck } from './pair-check.js'
import type { PairFault } from './pair-fault.js'
import type { MarkKind, MarkupPiece } from './reading/marks.js'
import type { ReadText } from './reading/text-reader.js'

/** Signs that stand in plain text only where markup is broken … */
const BROKEN =
  /\][ \t]+\((?:\uFFFC|(?:\.{0,2}\/|#)[^\s()]*)\)|\*\*|\]\(|~~|```|(?<![\p{L}\p{N}_])__(?=[\p{L}\p{N}])/gu

/** … and such as do where markup of their kind is missing. */
const SIGNS: Partial<Record<MarkKind, readonly RegExp[]>> = {
  emphasis: [/(?<!\p{L})\*|\*(?!\p{L})/gu, /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu],
  link: [/\[/g, /\]/g],
  code: [/`/g],
  footnote: [/\[\^/g],
  image: [/!?\[/g],
  tag: [/<\/?(?=\p{L})|(?<=[\p{L}"'/])>/gu],
  strikethrough: [/~/g],
}

/** Markup that got lost or broken on the way, or that leads to another footnote. */
export const markup = pairCheck('markup', 'error', (pair: CheckedPair): PairFault[] => {
  const { source, target } = pair
  if (isWholeTag(source.raw) && !sameSkeleton(source.raw, target.raw))
    return [
      {
        wording: 'changed',
        args: { text: target.raw, source: source.raw },
        range: whole(target),
        source: whole(source),
      },
    ]
  const { changed, missing, extra } = markDifferences(pair)
  const broken = brokenIn(source, target, missing)
  if (broken)
    return [{ wording: 'broken', args: { text: target.raw.slice(broken.start, broken.end) }, range: broken }]
  return [
    ...changed.map(
      ([a, b]): PairFault => ({
        wording: 'changed',
        args: { text: written(target, b), source: written(source, a) },
        range: place(b),
        source: place(a),
      }),
    ),
    ...missing
      .filter(mark => !isOptional(mark, target))
      .map(
        (mark): PairFault => ({
          wording: 'missing',
          args: { source: written(source, mark) },
          source: place(mark),
        }),
      ),
    ...extra
      .filter(({ kind }) => COUNTED.has(kind))
      .map(
        (mark): PairFault => ({
          wording: 'extra',
          args: { text: written(target, mark) },
          range: place(mark),
        }),
      ),
  ]
})

/** Markup that a translation must not add: a reader would miss the note, or a page its shape. */
const COUNTED: ReadonlySet<MarkKind> = new Set(['footnote', 'tag', 'syntax'])

/** Whether a translation may do without: it can stress small words by other means; its script may have no italics; `urls` tells of addresses. */
function isOptional({ style, stress, bare }: MarkupPiece, { language }: ReadText): boolean {
  return stress === true || bare === true || (style === 'italics' && language?.signs.italics === false)
}

const whole = ({ raw }: ReadText): Range => ({ start: 0, end: raw.length })

const place = ({ start, end }: MarkupPiece): Range => ({ start, end })

const written = ({ raw }: ReadText, { start, end }: Range): string => raw.slice(start, end)

/** The first sign of markup that the translation shows its readers more often than the source. */
function brokenIn(source: ReadText, target: ReadText, missing: readonly MarkupPiece[]): Range | undefined {
  const patterns = [BROKEN, ...new Set(missing.flatMap(({ kind }) => SIGNS[kind] ?? []))]
  for (const pattern of patterns) {
    const found = [...target.prose.text.matchAll(pattern)]
    const usual = [...source.prose.text.matchAll(pattern)].length
    const first = found[usual]
    if (first) return target.prose.place({ start: first.index, end: first.index + first[0].length })
  }
  return undefined
}

export const examples: Examples = {
  accept: [
    {
      language: 'en',
      source: '**Streik** und [Lohn](https://example.org)',
      target: '[Pay](https://example.org) and **strike**',
    },
    { language: 'ru', source: 'Der *Streik* endet.', target: '_Забастовка_ заканчивается.' },
    { language: 'ar', source: '***Sofort*** streiken sie.', target: 'يضربون **فورًا**.' },
    { language: 'ar', source: 'Die Zeitung *Iskra* schrieb.', target: 'كتبت صحيفة إيسكرا.' },
    {
      language: 'en',
      source: '{{< figure src="a.png" caption="Ein Rathaus" >}}',
      target: '{{< figure src="a.png" caption="A town hall" >}}',
    },
    { language: 'ru', source: 'Siehe [[Wahl|die Wahl]] und $x_1$.', target: 'См. [[Выборы]] и $x_1$.' },
  ],
  reject: [
    { language: 'en', source: 'Der **große Streik** endet.', target: 'The great strike ends.', finds: [''] },
    {
      language: 'en',
      source: 'Der **große Streik** endet.',
      target: 'The **great strike ends.',
      finds: ['**'],
    },
    {
      language: 'ru',
      source: 'Sie streiken **_sofort_**.',
      target: 'Они бастуют *немедленно*.',
      finds: ['*немедленно*'],
    },
    { language: 'ru', source: 'Siehe `sync` hier.', target: 'См. sync здесь.', finds: [''] },
    { language: 'ar', source: 'Der Streik.[^1]', target: 'الإضراب.[^2]', finds: ['[^2]'] },
    { language: 'en', source: 'Aufbau {#aufbau}', target: 'Structure', finds: [''] },
    {
      language: 'en',
      source: '<Tab label="Eins">',
      target: '<Tab label="The "one"">',
      finds: ['<Tab label="The "one"">'],
    },
    { language: 'en', source: 'Der [Bericht][b].', target: 'The [report][r].', finds: ['[report][r]'] },
    {
      language: 'ru',
      source: 'Ein <Badge text="a" />.',
      target: 'Это <badge text="a" />.',
      finds: ['<badge text="a" />'],
    },
    { language: 'en', source: '[!WARNING]\nAchtung', target: '[!NOTE]\nCareful', finds: ['[!NOTE]'] },
    { language: 'ru', source: 'Es gilt $x_1$.', target: 'Верно $x_2$.', finds: ['$x_2$'] },
    {
      language: 'en',
      source: 'Der [Streik](https://example.org/a) endet.',
      target: 'The [strike] (https://example.org/a) ends.',
      finds: ['] (https://example.org/a)'],
    },
  ],
}
