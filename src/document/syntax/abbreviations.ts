import type { Syntax } from './syntax.js'

/** What an abbreviation stands for: `*[HTML]: Hypertext Markup Language`. */
export const abbreviations: Syntax = {
  lines: [{ begins: '*', pattern: /^\*\[[^\]]+\]:[ \t]+(?<text>\S.*?)[ \t]*$/d }],
}
