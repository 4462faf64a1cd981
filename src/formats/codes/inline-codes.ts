import { elementsIn, textIn, type XmlNode } from '../../xml/read.js'
import type { CodedText, ReturnedCode } from '../exchange.js'

/** A piece of a text, and the segment that it is marked as a part of (XLIFF 1.2). */
export interface PlacedPiece {
  piece: string | ReturnedCode
  segment?: string
}

/** Texts of codes that stand elsewhere in the unit, by the id that codes refer to (XLIFF 2). */
export type OriginalData = ReadonlyMap<string, string>

/** What an element in a text is: a code by itself, one half of a pair, both halves around a text, a frame of text, or nothing. */
type Role = 'alone' | 'opening' | 'closing' | 'pair' | 'frame' | 'nothing'

/** The elements in a text of XLIFF 1.2, XLIFF 2 and the tools that add their own. One that is not here is a pair. */
const ROLES: Readonly<Record<string, Role>> = {
  x: 'alone',
  ph: 'alone',
  bx: 'opening',
  bpt: 'opening',
  sc: 'opening',
  ex: 'closing',
  ept: 'closing',
  ec: 'closing',
  g: 'pair',
  pc: 'pair',
  mrk: 'frame',
  // Marks of reviewers: what was put in, and what was taken out.
  ins: 'frame',
  del: 'nothing',
  sm: 'nothing',
  em: 'nothing',
}

/** Text that a reviewer took out, as Trados marks it. */
const DELETED = 'x-sdl-deleted'

/**
 * The text in an element with its codes. The same code has the same name in source and target, whichever elements a tool writes for
 * it: `1` by itself, `b1` and `e1` as the halves of a pair.
 */
export function piecesIn(node: XmlNode, data: OriginalData = new Map(), segment?: string): PlacedPiece[] {
  const placed = (piece: string | ReturnedCode): PlacedPiece => ({
    piece,
    ...(segment !== undefined && { segment }),
  })
  const inside = (child: XmlNode, of = segment) => piecesIn(child, data, of)
  return node.children.flatMap((child): PlacedPiece[] => {
    if (typeof child === 'string') return [placed(child)]
    const { name, attributes } = child
    if (name === 'cp') return [placed(character(attributes.hex))]
    const role = roleOf(child)
    if (role === 'nothing') return []
    if (role === 'frame') {
      const own = segmentOf(child)
      // An empty segment is one, too.
      return own === undefined ? inside(child) : [{ piece: '', segment: own }, ...inside(child, own)]
    }
    const code = codeOf(child)
    if (role === 'pair')
      return [
        placed(named(`b${code}`, rawOf(child, data, 'Start'))),
        ...inside(child),
        placed(named(`e${code}`, rawOf(child, data, 'End'))),
      ]
    const key = `${role === 'opening' ? 'b' : role === 'closing' ? 'e' : ''}${code}`
    // Text within a code (an alternative text in a tag) parts it.
    if (elementsIn(child).some(({ name }) => name === 'sub'))
      return child.children.flatMap((part, index) =>
        typeof part === 'string' ? [placed(named(`${key}.${index}`, part))] : inside(part),
      )
    return [placed(named(key, rawOf(child, data)))]
  })
}

/** The pieces without the segments, neighbouring strings together. */
export function codedText(pieces: readonly PlacedPiece[]): CodedText {
  return pieces.reduce<(string | ReturnedCode)[]>((all, { piece }) => {
    const last = all.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') all[all.length - 1] = last + piece
    else if (piece !== '') all.push(piece)
    return all
  }, [])
}

/** The text with its codes as far as the file has the marks. */
export function plainText(coded: CodedText): string {
  return coded.map(piece => (typeof piece === 'string' ? piece : (piece.raw ?? ''))).join('')
}

/** What a reader sees between the codes. */
export function wordsIn(coded: CodedText): string {
  return coded.filter(piece => typeof piece === 'string').join('')
}

export const isCode = (piece: string | ReturnedCode): piece is ReturnedCode => typeof piece !== 'string'

/** The segment that an element marks. */
function segmentOf({ attributes }: XmlNode): string | undefined {
  return attributes.mtype === 'seg' ? (attributes.mid ?? '') : undefined
}

function roleOf({ name, attributes }: XmlNode): Role {
  if (attributes.mtype === DELETED) return 'nothing'
  // Half of a pair whose other half stands in another text.
  if (name === 'it') return attributes.pos === 'close' ? 'closing' : 'opening'
  return Object.hasOwn(ROLES, name) ? (ROLES[name] as Role) : 'pair'
}

/** What the file calls a code: halves of a pair may have ids of their own, a copy that of what it was copied from. */
function codeOf({ name, attributes }: XmlNode): string {
  const { copyOf, startRef, rid, id } = attributes
  return copyOf ?? startRef ?? rid ?? id ?? name
}

function named(code: string, raw: string | undefined): ReturnedCode {
  return { code, ...(raw && { raw }) }
}

function rawOf(node: XmlNode, data: OriginalData, side: '' | 'Start' | 'End' = ''): string | undefined {
  const { attributes } = node
  const ref = attributes[`dataRef${side}`]
  // What is in a pair is text.
  const content = side === '' ? textIn(node) : ''
  return (
    (ref === undefined ? undefined : data.get(ref)) ||
    content ||
    attributes[`equiv${side}`] ||
    (side === '' ? attributes['equiv-text'] : undefined)
  )
}

function character(hex = ''): string {
  const code = Number.parseInt(hex, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
