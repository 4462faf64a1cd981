import { type Syntax, WORD } from './syntax.js'

/** Formulas in TeX: `$x$`, `$$ … $$`, `\( … \)`. Prices, `5 $ to 6 $`, are none. */
export const formulas: Syntax = {
  lines: [{ begins: '$', pattern: /^\$\$(?!\$).+\$\$[ \t]*$/ }],
  fences: [
    { begins: '$', open: /^\$\$[ \t]*$/, close: /^[ \t]*\$\$[ \t]*$/ },
    { begins: '$', open: /^\$\$(?!.*\$\$).*\S/, close: /\$\$[ \t]*$/, stop: /^[ \t]*$/ },
    { begins: '\\', open: /^\\\[[ \t]*$/, close: /^[ \t]*\\\][ \t]*$/ },
  ],
  marks: [
    { open: '$$', close: '$$', pattern: /^\$\$.+\$\$$/s },
    { open: '$`', close: '`$' },
    {
      open: '$',
      close: '$',
      pattern: /^\$(?![\s$\d.,]+(?:[\s\p{L}]|\$))(?=\S)(?:[^$]*[^\s\\$(/–-]|[^$]*\^-)\$$/u,
      notBehind: WORD,
      notBefore: /\d/,
    },
    // Behind a word, what is raised or lowered: “CO$_2$”.
    { open: '$', close: '$', pattern: /^\$[\^_{\\][^$]*[^\s\\$]\$$/ },
    { open: '\\\\(', close: '\\\\)' },
    { open: '\\\\[', close: '\\\\]' },
    { open: '\\(', close: '\\)', pattern: /(?:\\[A-Za-z]|[\^={}]|(?<!\\)_).*\\\)$/s },
  ],
}
