import type { Range } from '../text/range.js'

/** Attributes that a reader hears or sees, unless the config names others. */
export const ATTRIBUTES: readonly string[] = ['alt', 'alt-text', 'title', 'aria-label', 'caption', 'label']

/** Where in a tag or a shortcode the values of attributes stand that are to be translated. */
export function attributeTexts(tag: string, names: readonly string[] = ATTRIBUTES): Range[] {
  const pattern = new RegExp(String.raw`(?<![\w-])(?:${either(names)})\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'dgiu')
  return [...tag.matchAll(pattern)].flatMap(({ indices }) => {
    const found = indices?.[1] ?? indices?.[2]
    return found ? [{ start: found[0], end: found[1] }] : []
  })
}

/** What finds an attribute of these names whose value holds a letter or a digit. */
export function spokenAttribute(names: readonly string[] = ATTRIBUTES): RegExp {
  return new RegExp(
    String.raw`(?<![\w-])(?:${either(names)})\s*=\s*(?:"[^"]*[\p{L}\p{N}]|'[^']*[\p{L}\p{N}]|[^\s"'>]*[\p{L}\p{N}])`,
    'iu',
  )
}

const either = (names: readonly string[]): string =>
  names.map(name => name.replace(/[^\w-]/g, '\\$&')).join('|') || '(?!)'
