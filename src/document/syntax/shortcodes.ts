import type { Syntax } from './syntax.js'

/** Tags of Hugo, `{{< name >}}`, and of Liquid, Nunjucks and their like, `{% name %}`, `{{ value }}`. */
export const shortcodes: Syntax = {
  lines: [
    // A reference to another page belongs to a text.
    { begins: '{', pattern: /^(?:\{\{([<%])(?!\s*(?:rel)?ref\b)(?:(?!\}\}).)*[%>]\}\}[ \t]*)+$/ },
    { begins: '{', pattern: /^(?:\{%(?:(?!%\}).)*%\}[ \t]*)+$/ },
    { begins: '{', pattern: /^\{#(?:(?!#\}).)*#\}[ \t]*$/ },
  ],
  fences: [
    { begins: '{', open: /^\{\{[<%](?!.*[%>]\}\})/, close: /^(?:(?!\{\{).)*\}\}[ \t]*$/, never: /\{\{/ },
    { begins: '{', open: /^\{%(?!.*%\})/, close: /^(?:(?!\{%).)*%\}[ \t]*$/, never: /\{%/ },
  ],
  marks: [
    { open: '{{<', closes: ['>}}'] },
    { open: '{{%', closes: ['%}}'] },
    { open: '{{', closes: ['}}'] },
    { open: '{%', closes: ['%}'] },
    { open: '{#', closes: ['#}'] },
  ],
  leftover: {
    before: /^\{(?:%(?:(?!%\}).)*%|\{([<%])(?!\s*(?:rel)?ref\b)(?:(?!\}\}).)*[%>]\})\}(?=\s)/s,
    behind: /(?<=\s)\{(?:%(?:(?!%\}).)*%|\{([<%])\s*\/(?:(?!\}\}).)*[%>]\})\}$/,
  },
}
