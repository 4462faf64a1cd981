import type { Syntax } from './syntax.js'

/** Imports and exports of sites that take Markdown for MDX: `import X from './x'`. */
export const modules: Syntax = {
  lines: [
    { begins: 'i', pattern: /^import\s+(?:[\w*{][^'";]*\sfrom\s+)?(?:"[^"\s]+"|'[^'\s]+');?[ \t]*$/ },
    { begins: 'e', pattern: /^export\s+(?:const|let|var|function|class)\s+\w+\s*[=({].*[;})\]'"][ \t]*$/ },
  ],
}
