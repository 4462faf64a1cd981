import type { Syntax } from './syntax.js'

/** Links of wikis and of Obsidian, `[[page|label]]`, `![[file]]`; its comments and the names of its blocks. */
export const wiki: Syntax = {
  lines: [{ begins: '^', pattern: /^\^[\w-]+[ \t]*$/ }],
  fences: [{ open: '%%', close: '%%' }],
  leftover: { behind: /(?<=\s)\^[\w-]+$/ },
  marks: [
    { open: '![[', closes: [']]'], pattern: /^!\[\[[^[\]\n]+\]\]$/ },
    { open: '[[', closes: [']]'], pattern: /^\[\[[^[\]|\n]+\|(?<text>[^[\]\n]+)\]\]$/d },
    { open: '[[', closes: [']]'], pattern: /^\[\[(?<text>[^[\]|\n]+)\]\]$/d },
    { open: '%%', closes: ['%%'] },
  ],
}
