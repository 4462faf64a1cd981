import type { Syntax } from './syntax.js'

/** What opens a tag: none stands in another. */
const OPENING = /\{\{[<%]|\{%/

/** Tags of Hugo, `{{< name >}}`, and of Liquid, Nunjucks and their like, `{% name %}`, `{{ value }}`. */
export const shortcodes: Syntax = {
  lines: [
    // A reference to another page belongs to a text.
    { begins: '{', pattern: /^(?:\{\{([<%])(?!\s*(?:rel)?ref\b)(?:(?!\}\}).)*[%>]\}\}[ \t]*)+$/ },
    { begins: '{', pattern: /^(?:\{%(?:(?!%\}).)*%\}[ \t]*)+$/ },
    { begins: '{', pattern: /^\{#(?:(?!#\}).)*#\}[ \t]*$/ },
  ],
  fences: [
    { begins: '{', open: /^\{\{[<%](?!.*[%>]\}\})/, close: /^(?:(?!\{\{).)*\}\}[ \t]*$/, stop: OPENING },
    { begins: '{', open: /^\{%(?!.*%\})/, close: /^(?:(?!\{%).)*%\}[ \t]*$/, stop: OPENING },
  ],
  marks: [
    { open: '{{<', close: '>}}' },
    { open: '{{%', close: '%}}' },
    { open: '{{', close: '}}' },
    { open: '{%', close: '%}' },
    { open: '{#', close: '#}' },
  ],
  leftover: {
    before: /^\{(?:%(?:(?!%\}).)*%|\{([<%])(?!\s*(?:rel)?ref\b)(?:(?!\}\}).)*[%>]\})\}(?=\s)/s,
    behind: /(?<=\s)\{(?:%(?:(?!%\}).)*%|\{([<%])\s*\/(?:(?!\}\}).)*[%>]\})\}$/,
  },
}
