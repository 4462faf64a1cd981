import type { Syntax } from './syntax.js'

/** Attributes of what stands before: `{: .class}` on a line of its own, `{#id}` behind a heading or a link. */
export const attributes: Syntax = {
  lines: [{ begins: '{', pattern: /^\{(?::[^{}]*|[ \t]*[.#][^{}]*)\}[ \t]*$/ }],
  marks: [{ open: '{', close: '}', pattern: /^\{(?::[^{}]*|\s*[.#][\p{L}_][^{}]*|\s*[\w-]+=[^{}]*)\}$/u }],
  leftover: { before: /^\{:[^{}]*\}(?=\s)/, behind: /(?<=\s)\{(?::|[ \t]*\.)[^{}]*\}$/ },
}
