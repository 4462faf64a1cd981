import { type Syntax, WORD } from './syntax.js'

/** Icons and emoji, `:name:`, and keys of a keyboard, `++ctrl+c++`. */
export const icons: Syntax = {
  marks: [
    { open: ':', close: ':', pattern: /^:[a-z][a-z\d_+-]*:$/, notBehind: WORD },
    {
      open: '++',
      close: '++',
      pattern: /^\+\+(?:[\w-]+|"[^"]+")(?:\+(?:[\w-]+|"[^"]+"))*\+\+$/,
      notBehind: /[\p{L}\p{N}+]/u,
      notBefore: /\+/,
    },
  ],
}
