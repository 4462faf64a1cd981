import { createHash } from 'node:crypto'

/** The look of all pages: quiet, readable on paper and in the dark, the same from the right as from the left. */
export const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1c1b19, #e8e6e1); --paper: light-dark(#fdfcfa, #181716);
  --faint: light-dark(#6b665e, #a39d93); --line: light-dark(#dcd7ce, #3a3733); --accent: light-dark(#8a1c1c, #f0a49b) }
* { box-sizing: border-box }
main * { max-width: 100%; overflow-wrap: anywhere }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 Georgia, 'Noto Serif', 'Noto Naskh Arabic', serif }
body > * { max-width: 42rem; margin-inline: auto; padding-inline: 1rem }
header { padding-block: 1rem; font: 1rem/1.5 system-ui, sans-serif }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none }
a { color: var(--accent); text-underline-offset: .15em }
nav a { color: inherit; text-decoration: none; padding-block: .25rem }
nav a:hover { text-decoration: underline }
nav a[aria-current] { font-weight: 600; border-block-end: 2px solid var(--accent) }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; margin-block: 2em .6em }
h1 { margin-block-start: 1em; font-size: 1.9rem }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); color: var(--faint) }
ul, ol, dd { padding-inline-start: 1.5rem; margin-inline-start: 0 }
figure { margin-inline: 0 }
table { border-collapse: collapse; display: block; overflow-x: auto }
th, td { max-width: none; overflow-wrap: break-word; border-block-end: 1px solid var(--line); padding: .3rem .8rem; text-align: start }
img { max-width: 100%; height: auto }
pre { overflow-x: auto; padding: .75rem; border: 1px solid var(--line); direction: ltr; text-align: left }
.standing { font: .875rem/1.5 system-ui, sans-serif; color: var(--faint) }
:where(p, li, li > div, td, th, h1, h2, h3, h4):has(> .original, > .behind), main > [lang] { border-inline-start: 2px dotted var(--faint); padding-inline-start: .75rem }
.mark { font: .75rem/1 system-ui, sans-serif; color: var(--faint); margin-inline-start: .4em; cursor: help }
.documents { list-style: none; padding: 0 }
.documents li { margin-block: .75rem }
@media print { nav { display: none } body { font-size: 11pt } }
`

/** The source of a style that a Content-Security-Policy allows, and nothing else of its kind. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
