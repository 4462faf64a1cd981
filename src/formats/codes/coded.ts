import type { Kind } from '../../document/unit.js'
import type { XmlElement } from '../../xml/write.js'
import { type MarkupPart, piecesOf } from './pieces.js'

/** A source and its target as mixed content, with the same number for the same code in both. */
export interface Coded {
  source: (XmlElement | string)[]
  target: (XmlElement | string)[]
  /** The codes, each once, in the order of their first place. */
  codes: string[]
}

/** @param code draws a code: `number` is its own in the unit, `index` that of its text among the codes, both from 1 */
export function coded(
  texts: { source: string; target: string; kind: Kind },
  code: (raw: string, number: number, index: number) => XmlElement,
): Coded {
  const known = new Map<string, { index: number; numbers: number[] }>()
  let last = 0
  const draw = (pieces: readonly MarkupPart[]) => {
    const used = new Map<string, number>()
    return pieces.map(({ kind, raw }) => {
      if (kind === 'text') return raw
      const nth = used.get(raw) ?? 0
      used.set(raw, nth + 1)
      const { index, numbers } = known.get(raw) ?? { index: known.size + 1, numbers: [] }
      known.set(raw, { index, numbers })
      numbers[nth] ??= ++last
      return code(raw, numbers[nth], index)
    })
  }
  const source = draw(piecesOf(texts.source, texts.kind))
  return { source, target: draw(piecesOf(texts.target, texts.kind)), codes: [...known.keys()] }
}
