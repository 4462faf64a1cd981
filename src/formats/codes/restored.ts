import type { CodedText, ReturnedUnit } from '../exchange.js'
import { isCode, plainText, wordsIn } from './inline-codes.js'
import { alignedMarks, bare, isSameBut, type KnownText, type Marks, marksOf } from './known-marks.js'
import { literalCodes } from './literal-codes.js'

/** Source and target as they are in the project. */
export interface RestoredTexts {
  source: string
  target: string
}

/** Both texts with their codes. */
interface CodedPair {
  source: CodedText
  target: CodedText
}

/**
 * The texts of a unit with the marks that its codes stand for. Tools write codes in many ways, often without what they stand for; what
 * that is, the source in the file says: where it has the words of a known one, its codes are the marks between the same words.
 *
 * @param known today's source, and the one that the translation was made from
 * @returns undefined where nobody knows what a code stands for, or where a tool left all of them out
 */
export function restored(unit: ReturnedUnit, known: readonly KnownText[]): RestoredTexts | undefined {
  const { source, target } = unit
  const given = unit.coded ?? { source: [source], target: [target] }
  const texts = known.filter(
    ({ text }, index) => text !== '' && known.findIndex(other => other.text === text) === index,
  )
  const found = byWords(given, texts)
  if (found !== undefined) return found ?? undefined
  const literal = literally(given, texts)
  if (literal) {
    const shown = byWords(literal, texts)
    if (shown !== undefined) return shown ?? undefined
    const numbered = byNumbers(literal, texts)
    if (numbered || !unit.coded) return numbered
  }
  if (!unit.coded) return withoutCodes({ source, target }, texts)
  return byNumbers(given, texts) ?? asInFile(given, texts)
}

/**
 * By the words between the codes.
 *
 * @returns undefined where the source is none of the known texts, null where it is one and a code of the target is not in it
 */
function byWords(
  { source, target }: CodedPair,
  texts: readonly KnownText[],
): RestoredTexts | null | undefined {
  for (const known of texts) {
    const marks = alignedMarks(source, known)
    if (!marks) continue
    const restored = filled(target, marks, known, tellsMarks(source, marks))
    return restored === undefined
      ? null
      : { source: source.some(isCode) ? known.text : plainText(source), target: restored }
  }
  return undefined
}

/** By the numbers that marks have when they go out: the source changed since. */
function byNumbers({ source, target }: CodedPair, texts: readonly KnownText[]): RestoredTexts | undefined {
  const codes = source.filter(isCode)
  const isNumbered = codes.length > 0 && codes.every(({ code }, index) => code === `${index + 1}`)
  if (!isNumbered || codes.every(({ raw }) => raw !== undefined)) return undefined
  for (const known of texts) {
    const marks = marksOf(known)
    const isSame =
      marks.length === codes.length &&
      codes.every(({ raw }, index) => raw === undefined || raw === marks[index])
    if (!isSame || !isAlike(wordsIn(source), known.text)) continue
    const of = new Map(codes.map(({ code }, index) => [code, [marks[index] ?? '']]))
    const texts = [source, target].map(text => filled(text, { of, bundles: new Map() }, known, true))
    const [restoredSource, restoredTarget] = texts
    if (restoredSource !== undefined && restoredTarget !== undefined)
      return { source: restoredSource, target: restoredTarget }
  }
  return undefined
}

/** By what the file itself says, where that is Markdown and nothing is missing. */
function asInFile(given: CodedPair, texts: readonly KnownText[]): RestoredTexts | undefined {
  const kind = texts[0]?.kind ?? 'paragraph'
  const restored = { source: plainText(given.source), target: plainText(given.target) }
  const isSaid = [given.source, given.target].every(text => {
    const codes = text.filter(isCode)
    let found = 0
    // Each is one of the marks, in their order.
    for (const mark of marksOf({ text: plainText(text), kind })) if (codes[found]?.raw === mark) found++
    return found === codes.length && !codes.some(({ raw = '' }) => literalCodes([raw]))
  })
  return isSaid && !isThinned(given.source, texts) ? restored : undefined
}

/** A text without codes: it is as it is, unless a tool left them out. */
function withoutCodes(texts: RestoredTexts, known: readonly KnownText[]): RestoredTexts | undefined {
  const whole = known.find(text => isThinned([texts.source], [text]))
  if (!whole) return texts
  const marks = marksOf({ text: texts.target, kind: whole.kind })
  for (const mark of marksOf(whole)) {
    const at = marks.indexOf(mark)
    if (at < 0) return undefined
    marks.splice(at, 1)
  }
  return { source: whole.text, target: texts.target }
}

/** Where the source shows codes as plain text, and none of the known ones does: both texts with these codes. */
function literally({ source, target }: CodedPair, texts: readonly KnownText[]): CodedPair | undefined {
  const shown = literalCodes(source)
  if (!shown || texts.some(({ text }) => literalCodes([text]))) return undefined
  return { source: shown, target: literalCodes(target) ?? target }
}

/** Whether a source has the words of a known one, and fewer marks. */
function isThinned(source: CodedText, texts: readonly KnownText[]): boolean {
  return texts.some(known => {
    const own = { text: plainText(source), kind: known.kind }
    return isSameBut([bare(own)], [bare(known)]) && marksOf(own).length < marksOf(known).length
  })
}

/** Whether a text has at least half of its words from another. */
function isAlike(a: string, b: string): boolean {
  const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const known = new Set(wordsOf(b))
  const words = wordsOf(a)
  return words.filter(word => known.has(word)).length * 2 >= words.length
}

/** Whether what a file shows of its codes is what they stand for, and not something for the eye. */
function tellsMarks(source: CodedText, { of }: Marks): boolean {
  return source.every(piece => !isCode(piece) || !piece.raw || of.get(piece.code)?.includes(piece.raw))
}

/**
 * A text with its marks: the codes may come in any order and more than once.
 *
 * @param isTold whether a file shows of its codes what they stand for: one that the source doesn't have is taken at its word then
 * @returns undefined where nobody knows what a code stands for
 */
function filled(text: CodedText, marks: Marks, { kind }: KnownText, isTold: boolean): string | undefined {
  const pieces = unbundled(text, marks)
  if (!pieces) return undefined
  const bundled = new Set([...marks.bundles.values()].flatMap(({ codes }) => codes))
  const nextOf = inTurn(marks)
  const own: string[] = []
  let result = ''
  for (const piece of pieces) {
    if (!isCode(piece)) {
      result += piece
      continue
    }
    const { code, raw } = piece
    const isKnown = marks.of.has(code)
    const mark = isKnown ? nextOf(code) : isTold && !bundled.has(code) ? raw : undefined
    if (mark === undefined) return undefined
    if (!isKnown) own.push(mark)
    result += mark
  }
  // A translation may have marks of its own; what is none in Markdown is nothing but a code's name.
  const there = new Set(own.length > 0 ? marksOf({ text: result, kind }) : [])
  return own.every(raw => there.has(raw)) ? result : undefined
}

/** A text with the marks that several codes stand for together; undefined where it has not all codes of one, in their order. */
function unbundled(text: CodedText, { bundles }: Marks): CodedText | undefined {
  const pieces: CodedText[number][] = []
  for (let index = 0; index < text.length; index++) {
    const piece = text[index] as CodedText[number]
    const bundle = isCode(piece) ? bundles.get(piece.code) : undefined
    if (!bundle) {
      pieces.push(piece)
      continue
    }
    const next = text.slice(index, index + bundle.codes.length)
    const names = next.map(piece => (isCode(piece) ? piece.code : ''))
    if (names.join('\n') !== bundle.codes.join('\n')) return undefined
    index += next.length - 1
    pieces.push(bundle.raw)
  }
  return pieces
}

/** Gives the marks of a code one after the other; where they are all the same, as often as it is asked. */
function inTurn({ of }: Marks): (code: string) => string | undefined {
  const alike = new Set(
    [...of].flatMap(([code, marks]) => (marks.every(mark => mark === marks[0]) ? [code] : [])),
  )
  const used = new Map<string, number>()
  return code => {
    const nth = used.get(code) ?? 0
    used.set(code, nth + 1)
    return of.get(code)?.[alike.has(code) ? 0 : nth]
  }
}
