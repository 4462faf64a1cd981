import type { Syntax } from './syntax.js'

/** A link may lead to the page of another language. */
const LINK = '[[]]'

/** Links of wikis and of Obsidian, `[[page|label]]`, `![[file]]`; its comments and the names of its blocks. */
export const wiki: Syntax = {
  lines: [{ begins: '^', pattern: /^\^[\w-]+[ \t]*$/ }],
  fences: [{ begins: '%', open: /^%%[ \t]*$/, close: /%%[ \t]*$/ }],
  leftover: { behind: /(?<=\s)\^[\w-]+$/ },
  marks: [
    { open: '![[', closes: [']]'], pattern: /^!\[\[[^[\]\n]+\]\]$/ },
    { open: '[[', closes: [']]'], pattern: /^\[\[[^[\]|\n]+\|(?<text>[^[\]\n]+)\]\]$/d, shape: LINK },
    { open: '[[', closes: [']]'], pattern: /^\[\[(?<text>[^[\]|\n]+)\]\]$/d, shape: LINK },
    { open: '%%', closes: ['%%'] },
  ],
}
