import { type Syntax, WORD } from './syntax.js'

/** What stands behind the name of a directive: a label in brackets, attributes in braces. */
const NAMED = String.raw`[ \t]*[A-Za-z][\w-]*(?:\[(?<text>(?:[^[\]\\]|\\.|\[(?:[^[\]\\]|\\.)*\])*)\])?[ \t]*(?:\{[^{}]*\})?[ \t]*$`

/** `:::note … :::` with a title or a label, `::leaf[label]`, `:name[label]` inside a text. */
export const directives: Syntax = {
  lines: [
    { begins: ':', pattern: /^:{3,}[ \t]*(?:\{[^{}]*\})?[ \t]*$/ },
    {
      begins: ':',
      pattern: /^:{3,}[ \t]*[A-Za-z][\w-]*(?:[ \t]+[\w-]+=(?:"[^"]*"|'[^']*'|[^\s"':]+))+[ \t]*:*[ \t]*$/,
    },
    { begins: ':', pattern: new RegExp(`^:{2,}${NAMED}`, 'd') },
    // That of MyST.
    { begins: ':', pattern: /^:{3,}[ \t]*\{[\w:-]+\}[ \t]+(?<text>\S.*?)[ \t]*$/d },
    {
      begins: ':',
      pattern:
        /^:{3,}[ \t]*[A-Za-z][\w-]*[ \t]+(?<text>(?![\w-]+=)[^\s{[][^{]*?)[ \t]*(?:\{[^{}]*\})?[ \t]*$/d,
    },
  ],
  marks: [
    // Behind a word, it is a form of it: “Lehrer:innen[^1]”.
    { open: ':', close: ']', pattern: /^:[A-Za-z][\w-]*\[(?<text>(?!\^)[^[\]]*)\]$/d, notBehind: WORD },
    { open: ':', close: '}', pattern: /^:[A-Za-z][\w-]*\{[^{}]*\}$/, notBehind: WORD },
  ],
  leftover: {
    before: /^:{3,}[ \t]*(?:[A-Za-z][\w-]*)?(?:[ \t]*\{[^{}]*\})?(?=\s|$)/,
    behind: /(?<=^|\s):{3,}$/,
  },
}
