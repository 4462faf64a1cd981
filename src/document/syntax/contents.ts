import type { Syntax } from './syntax.js'

/** Where a site puts a table of contents: `[[_TOC_]]`, `[TOC]`. Version 1 wrote `*` for `_`. */
export const contents: Syntax = {
  lines: [{ begins: '[', pattern: /^\[(?:\[([_*]?)TOC\1\]|TOC)\][ \t]*$/i }],
  marks: [{ open: '[[', close: ']]', pattern: /^\[\[([_*]?)TOC\1\]\]$/i }],
}
