import type { Syntax } from './syntax.js'

/** Boxes of MkDocs: `!!! note "Title"`, `??? note`, tabs `=== "Title"`, and those of VitePress and VuePress, `== tab Title` and `@tab Title`, blocks `/// note | Title`. */
export const admonitions: Syntax = {
  boxes: [
    {
      begins: '!?',
      pattern:
        /^(?:!!!|\?\?\?\+?)[ \t]+(?:[\w-]+(?:[ \t]+[\w-]+)*)?(?:[ \t]*(?:"(?<text>.*)")(?:[ \t]*\{[^{}]*\})?)?[ \t]*$/d,
      // Several words, or one with a capital, may be an exclamation.
      filled: /^\S+[ \t]+(?![a-z][\w-]*[ \t]*$)[^"]*$/,
    },
    { begins: '=', pattern: /^===[!+]*[ \t]+"(?<text>.*)"[ \t]*$/d },
  ],
  lines: [
    { begins: '=', pattern: /^==[ \t]+tab[ \t]+(?<text>\S.*?)[ \t]*$/d },
    { begins: '@', pattern: /^@tab(?::active)?[ \t]+(?<text>\S.*?)(?:#[\w-]+)?[ \t]*$/d },
    { begins: '/', pattern: /^\/{3,}[ \t]*$/ },
    { begins: '/', pattern: /^\/{3,}[ \t]*[A-Za-z][\w-]*(?:[ \t]*\|[ \t]*(?<text>[^\s{][^{]*?))?[ \t]*$/d },
  ],
  leftover: {
    before: /^(?:!!!|\?\?\?\+?)[ \t]+[\w-]+(?:[ \t]+"")?(?=\s)(?!\s+")/,
    titled: /^(?:(?:!!!|\?\?\?\+?)[ \t]+[\w-]+(?:[ \t]+[\w-]+)*|===[!+]*)[ \t]+"(?<text>[^"]*)"[ \t]+(?=\S)/,
  },
}
