import type { Syntax } from './syntax.js'

/** Files that a site puts in: `<<< @/code.ts` of VitePress, `--8<-- "file"` and `{!file!}` of MkDocs. */
export const includes: Syntax = {
  lines: [
    { begins: '<', pattern: /^<<<[ \t]*(?:[@./~]|\w[^\s]*[./]).*$/ },
    { begins: ';-', pattern: /^;*-{2,}8<-{2,}.*$/ },
    { begins: '{', pattern: /^\{!.*!\}[ \t]*$/ },
  ],
}
