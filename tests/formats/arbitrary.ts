import fc from 'fast-check'
import { targetHash } from '../../src/alignment/target-hash.js'
import type { Exchange, ExchangeUnit } from '../../src/formats/exchange.js'

/** What people write, and what tools stumble over. */
const SNIPPETS = [
  'Ein Satz mit **fetten** und *schrägen* Wörtern.',
  'Siehe [den Artikel](https://example.org/a_b?x=1&y="2" "Titel") und `code`.',
  '![Ein Bild](bild.svg)',
  'Erste Zeile\\\nzweite Zeile',
  'Absatz eins.\n\nAbsatz zwei.',
  'Eine Fußnote[^1] und <br> HTML & Zeichen < > "\'',
  'يومَ الاثنينِ توقّفت (IG Metall) عام ٢٠٢٢.',
  'По-русски: «кавычки», тире — и 30,2 %.',
  '👩‍👩‍👧 é 中文 ]]> -- <!-- x -->',
  '=HYPERLINK("x")',
  '+49 30',
  '-5 Grad',
  '@eva',
  "'=schon geschützt",
  '; , \t',
  '# keine Überschrift',
  '"',
  'a \\* b \\_ c',
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map(parts =>
    parts
      .join(' ')
      .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, sign => (/[\n\t]/.test(sign) ? sign : ' '))
      .trim(),
  )
  .filter(text => text !== '')

const candidate = fc.record({
  document: fc.constantFrom('anderer/artikel', 'memory/alt & neu.tmx'),
  unit: fc.constantFrom('absatz01', '17'),
  source: text,
  target: text,
  similarity: fc.double({ min: 0.6, max: 1, noNaN: true }),
})

const unit = fc
  .record({
    id: fc.stringMatching(/^[0-9a-z]{8}$/),
    kind: fc.constantFrom('paragraph' as const, 'heading' as const, 'html' as const, 'front-matter' as const),
    source: text,
    target: fc.oneof(fc.constant(''), text),
    state: fc.constantFrom('translated' as const, 'reviewed' as const, 'final' as const),
    previous: fc.option(text, { nil: undefined }),
    candidates: fc.option(fc.array(candidate, { minLength: 1, maxLength: 3 }), { nil: undefined }),
    note: fc.option(fc.constantFrom('Nachfragen: "A & B"', '=1+1', 'zwei\nZeilen'), { nil: undefined }),
  })
  .map(({ previous, note, candidates, ...unit }): ExchangeUnit => {
    const isTranslated = unit.target !== ''
    return {
      ...unit,
      document: 'ordner/artikel',
      state: isTranslated ? unit.state : 'initial',
      ...(isTranslated && previous !== undefined && { previous }),
      ...(note !== undefined && { note }),
      ...(candidates !== undefined && { candidates }),
      hash: targetHash(unit.target),
    }
  })

/** What goes out in a file: units in all states, with what people write in them. */
export const exchange = fc
  .uniqueArray(unit, { selector: ({ id }) => id, minLength: 1, maxLength: 5 })
  .map((units): Exchange => ({ sourceLanguage: 'de', targetLanguage: 'ar', units }))
