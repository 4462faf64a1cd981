import type { Element } from 'hast'
import { allElements } from '../all-elements.js'
import { attribute } from '../attributes.js'
import { declarationsOf } from '../declarations.js'
import { rawText, takeFirst } from '../leading-text.js'
import { textOf } from '../text-of.js'

/** What stands before an item of a list that Word has written as a paragraph. */
export interface ListMarker {
  ordered: boolean
  /** The number that it says, where it says one. */
  number?: number
}

const bullet = /^[\s\u00a0]*[·•▪▫◦‣●○■□§–-][\s\u00a0]+/u
const counted = /^[\s\u00a0]*\(?(\d{1,4}|\p{L})[.)][\s\u00a0]+/u

/** Fonts in which a letter is a bullet: `o` of Courier New, `§` and `Ø` of Wingdings. */
const signFonts = /symbol|wingdings|courier/
const signLetter = /^[\s\u00a0]*\S[\s\u00a0]*/u

/** Takes the marker off an item, in place; undefined where it has none. */
export function takeMarker(paragraph: Element): ListMarker | undefined {
  const [told] = allElements(paragraph, node => declarationsOf(node).get('mso-list') === 'ignore')
  if (told) {
    const text = `${textOf(told)} `
    told.children = []
    return markerOf(text)
  }
  const text = rawText(paragraph)
  const mark = bullet.exec(text)?.[0] ?? counted.exec(text)?.[0] ?? signBefore(paragraph)
  if (mark === undefined) return undefined
  takeFirst(paragraph, mark.length)
  return markerOf(mark)
}

function markerOf(text: string): ListMarker {
  const said = counted.exec(text)?.[1]
  if (said === undefined) return { ordered: false }
  return { ordered: true, ...(/^\d/.test(said) && { number: Number(said) }) }
}

/** A letter that its font makes a sign. */
function signBefore(paragraph: Element): string | undefined {
  const first = allElements(paragraph, node => textOf(node, undefined, 1) !== '').find(
    node => node !== paragraph,
  )
  const style = first && `${declarationsOf(first).get('font-family')} ${declarationsOf(first).get('font')}`
  if (!first || !signFonts.test(style ?? '') || [...textOf(first)].length !== 1) return undefined
  return signLetter.exec(rawText(first))?.[0]
}

/** Whether a paragraph has a style of lists: Word's names for them are the same in all its languages. */
export function isListParagraph(element: Element): boolean {
  if (element.tagName !== 'p' || textOf(element, undefined, 1) === '') return false
  return (
    /(?:^| )MsoList/.test(attribute(element, 'className')) ||
    /^l\d+ level\d/.test(declarationsOf(element).get('mso-list') ?? '')
  )
}
