import type { Element } from 'hast'
import { declarationsOf } from '../declarations.js'

/** How a text looks, as far as Markdown can say it. */
export interface Look {
  bold: boolean
  italic: boolean
  struck: boolean
  /** The element that raises or lowers it. */
  shift?: 'sup' | 'sub' | undefined
}

/** What an element says of the look of what it holds. */
export type Say = Partial<Look>

export const PLAIN: Look = { bold: false, italic: false, struck: false }

/** Elements that only say how a text looks. */
const byTag: Readonly<Record<string, Say>> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  s: { struck: true },
  strike: { struck: true },
  del: { struck: true },
}

/** The weight from which on a browser shows a font without further weights as bold (CSS Fonts 4, § 5.2). */
const boldFrom = 600

/** What the name of an element says. */
export function tagLook({ tagName }: Element): Say {
  return Object.hasOwn(byTag, tagName) ? (byTag[tagName] as Say) : {}
}

/** What the style of an element says; nothing where it speaks of other things. */
export function styleLook(element: Element): Say {
  const style = declarationsOf(element)
  const weight = style.get('font-weight')
  const slant = style.get('font-style')
  const line = `${style.get('text-decoration')} ${style.get('text-decoration-line')}`
  const shift = style.get('vertical-align')
  return {
    ...(weight !== undefined && isWeight(weight) && { bold: isBold(weight) }),
    ...(slant !== undefined && /^(?:normal|italic|oblique)/.test(slant) && { italic: slant !== 'normal' }),
    ...(line.includes('line-through') && { struck: true }),
    ...(shift === 'super' && { shift: 'sup' as const }),
    ...(shift === 'sub' && { shift: 'sub' as const }),
  }
}

function isWeight(value: string): boolean {
  return /^(?:normal|bold|bolder|lighter|\d{1,4})$/.test(value)
}

function isBold(value: string): boolean {
  return value === 'bold' || value === 'bolder' || Number(value) >= boldFrom
}
