import type { Syntax } from './syntax.js'

/** Formulas in TeX: `$x$`, `$$ … $$`, `\( … \)`. Prices, `5 $ to 6 $`, are none. */
export const formulas: Syntax = {
  lines: [{ begins: '$', pattern: /^\$\$(?!\$).+\$\$[ \t]*$/ }],
  fences: [
    { begins: '$', open: /^\$\$[ \t]*$/, close: /\$\$[ \t]*$/ },
    { begins: '\\', open: /^\\\[[ \t]*$/, close: /\\\][ \t]*$/ },
  ],
  marks: [
    { open: '$$', closes: ['$$'], pattern: /^\$\$.+\$\$$/s },
    { open: '$`', closes: ['`$'] },
    { open: '$', closes: ['$'], pattern: /^\$(?![\s$\d.,]+(?:[\s\p{L}]|\$))(?=\S)[^$]*[^\s\\$]\$$/u },
    { open: '\\\\(', closes: ['\\\\)'] },
    { open: '\\\\[', closes: ['\\\\]'] },
    { open: '\\(', closes: ['\\)'], pattern: /[\\^_={}].*\\\)$/s },
  ],
}
