/** Signs of structure: what kind of block a text is, and which inline markup it has. */
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['html', /^\s*<[a-z]/i],
  ['quote', /^>\s/],
  ['list-item', /^(?:[-*+]|\d+[.)])\s/],
  ['bold beginning', /^(?:[-*+]\s+)?(?:\*\*|__)\S/],
  ['bold', /\*\*|__/],
  ['emphasis', /(?<![*\p{L}])[*_](?![*_\s])/u],
  ['link', /\]\(/],
  ['footnote', /\[\^/],
  ['image', /!\[|<img/],
  ['code', /`/],
]

/** Without any of these there is no structure. */
const SIGN = /[#<>*_`[]|^\s*[-+\d]/

/** The structure of a text: the level of a heading, the kind of block, the kinds of inline markup. */
export function blocks(text: string): string[] {
  if (!SIGN.test(text)) return ['body']
  const level = /^#{1,6}(?=\s)/.exec(text)?.[0].length
  if (level !== undefined) return ['heading', `heading ${level}`]
  return [...SIGNS.filter(([, sign]) => sign.test(text)).map(([name]) => name), 'body']
}
