import type { Syntax } from './syntax.js'

/** Icons and emoji, `:name:`, and keys of a keyboard, `++ctrl+c++`. */
export const icons: Syntax = {
  marks: [
    { open: ':', closes: [':'], pattern: /^:[a-z][a-z\d_+-]*:$/, isWord: true },
    { open: '++', closes: ['++'], pattern: /^\+\+(?!\s)[\w+"' -]+\+\+$/ },
  ],
}
