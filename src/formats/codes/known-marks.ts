import type { Kind } from '../../document/unit.js'
import { xmlSafe } from '../../xml/write.js'
import type { CodedText, ReturnedCode } from '../exchange.js'
import { Cursor } from './cursor.js'
import { isCode } from './inline-codes.js'
import { piecesOf } from './pieces.js'

/** A text of the project, whose marks are known. */
export interface KnownText {
  text: string
  kind: Kind
}

/** What the codes of a file stand for. */
export interface Marks {
  /** By the name of the code, in the order of its places: a tool may call several codes the same. */
  of: ReadonlyMap<string, readonly string[]>
  /** Codes that stand for a mark only together and in this order, by the name of the first. */
  bundles: ReadonlyMap<string, { codes: readonly string[]; raw: string }>
}

/** The marks of a text, in their order. */
export function marksOf({ text, kind }: KnownText): string[] {
  return piecesOf(text, kind).flatMap(({ kind, raw }) => (kind === 'code' ? [raw] : []))
}

/** A text without its marks. */
export function bare({ text, kind }: KnownText): string {
  return piecesOf(text, kind)
    .map(({ kind, raw }) => (kind === 'text' ? raw : ''))
    .join('')
}

/** Whether two texts are the same but for white space and what nobody sees. */
export function isSameBut(a: CodedText, b: CodedText): boolean {
  const [one, other] = [new Cursor(comparable(a)), new Cursor(comparable(b))]
  one.takeCommon(other)
  return one.isDone && other.isDone
}

/**
 * What the codes of a file stand for, if its text is a known one but for white space: between the same words, the codes are the
 * marks. A tool may have put several marks into one code, or one into several, or have written some as they are.
 *
 * @returns undefined where the text is another, or lacks codes
 */
export function alignedMarks(given: CodedText, { text, kind }: KnownText): Marks | undefined {
  const pieces = piecesOf(text, kind).map(({ kind, raw }) => (kind === 'text' ? raw : { code: raw }))
  const [file, known] = [new Cursor(comparable(given)), new Cursor(comparable(pieces))]
  const of = new Map<string, string[]>()
  const bundles = new Map<string, { codes: string[]; raw: string }>()
  for (;;) {
    if (file.code) {
      const found = meaningOf(file, known)
      if (!found) return undefined
      if ('bundle' in found) bundles.set(found.bundle.codes[0] ?? '', found.bundle)
      else for (const [code, mark] of found.marks) add(of, code, mark)
    } else if (known.code) {
      // The mark stands in the file as it is.
      if (!file.takes(known.code.code)) return undefined
      known.takeCode()
    } else if (!file.takeCommon(known)) return file.isDone && known.isDone ? { of, bundles } : undefined
  }
}

function add(of: Map<string, string[]>, code: string, mark: string): void {
  const marks = of.get(code)
  if (marks) marks.push(mark)
  else of.set(code, [mark])
}

type Meaning = { marks: [code: string, mark: string][] } | { bundle: { codes: string[]; raw: string } }

/** What the codes that follow next in a file stand for: the marks that follow next in the text. */
function meaningOf(file: Cursor, known: Cursor): Meaning | undefined {
  const { codes, space } = file.takeCodes()
  const names = codes.map(({ code }) => code.code)
  const { codes: all, space: ownSpace } = known.takeCodes()
  const rest = all.slice(codes.length)
  // Where there are more marks, the last of them may stand in the file as they are.
  const isLiteral = rest.length > 0 && file.takes(rest.map(({ code }) => code.code).join(''))
  const marks = isLiteral ? all.slice(0, codes.length) : all
  if (marks.length === 0) {
    // A code for white space, or one that a tool made for itself. If it shows more than that, the text is another one.
    if (codes.some(({ code: { raw } }) => raw?.trim())) return undefined
    const isSpaced = space !== '' || codes.some(({ before }) => before !== '')
    return { marks: names.map((name, index) => [name, index === 0 && !isSpaced ? ownSpace : '']) }
  }
  if (marks.length === names.length)
    return { marks: names.map((name, index) => [name, marks[index]?.code.code ?? '']) }
  const raw = marks.map(({ before, code }, index) => (index > 0 ? before : '') + code.code).join('')
  return names.length === 1 ? { marks: [[names[0] ?? '', raw]] } : { bundle: { codes: names, raw } }
}

/** As XML can hold it, with letters composed. */
function comparable(text: CodedText): (string | ReturnedCode)[] {
  return text.map(piece => (isCode(piece) ? piece : xmlSafe(piece).normalize()))
}
