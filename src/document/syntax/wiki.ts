import { LINK, type Syntax } from './syntax.js'

/** A link may lead to the page of another language. */
const SHAPE = '[[]]'

/** Links of wikis and of Obsidian, `[[page|label]]`, `![[file]]`; its comments and the names of its blocks. */
export const wiki: Syntax = {
  lines: [{ begins: '^', pattern: /^\^[\w-]+[ \t]*$/ }],
  fences: [{ begins: '%', open: /^%%[ \t]*$/, close: /%%[ \t]*$/ }],
  leftover: { behind: /(?<=\s)\^[\w-]+$/, isText: true },
  marks: [
    { open: '![[', close: ']]', pattern: /^!\[\[[^[\]\n]+\]\]$/, notBefore: LINK },
    {
      open: '[[',
      close: ']]',
      pattern: /^\[\[[^[\]|\n]+\|(?<text>[^[\]\n]+)\]\]$/d,
      shape: SHAPE,
      notBefore: LINK,
    },
    { open: '[[', close: ']]', pattern: /^\[\[(?<text>[^[\]|\n]+)\]\]$/d, shape: SHAPE, notBefore: LINK },
    { open: '%%', close: '%%' },
  ],
}
