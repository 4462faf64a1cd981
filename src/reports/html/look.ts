/** The look that the report and the pages of `synopse serve` have in common: colours, letters, and the marks on texts. */
export const LOOK = `
:root { color-scheme: light dark; --ink: light-dark(#1b1b1d, #e6e4e0); --paper: light-dark(#fff, #17181a);
  --faint: light-dark(#5c5f66, #a4a7ad); --line: light-dark(#dcdde1, #34363b); --soft: light-dark(#f4f5f7, #202226);
  --link: light-dark(#0b57a4, #8ab8f0); --untranslated: light-dark(#d3d5da, #4a4d54); --translated: light-dark(#9cc3e6, #4f82ad); --returned: light-dark(#8a5cc2, #b48ae0);
  --reviewed: light-dark(#4f9d69, #4f9d69); --final: light-dark(#216e3c, #7cc794); --drifted: light-dark(#e0a100, #d8a62a);
  --misaligned: light-dark(#c2410c, #ef8354); --conflict: light-dark(#a3168c, #e07fd0);
  --added: light-dark(#d8f3df, #17462a); --removed: light-dark(#fbdcdc, #5c2323) }
* { box-sizing: border-box }
[hidden] { display: none !important }
body { margin: 0 auto; max-width: 110rem; padding-inline: 1rem; background: var(--paper); color: var(--ink); font: .9375rem/1.5 system-ui, 'Noto Sans', 'Noto Sans Arabic', sans-serif }
h1 { font-size: 1.5rem; margin-block: 1rem .25rem }
a { color: var(--link) }
select, input { font: inherit; color: inherit; background: var(--soft); border: 1px solid var(--faint); border-radius: 4px; padding: .2rem .4rem; max-inline-size: 14rem }
kbd { border: 1px solid var(--line); border-radius: 3px; padding-inline: .3rem; background: var(--soft) }
code { font-family: ui-monospace, monospace; font-size: .9em }
.chips { display: flex; flex-wrap: wrap; gap: .3rem }
.chip { font-size: .75rem; line-height: 1.4; padding-inline: .45rem; border: 1px solid var(--line); border-inline-start: 4px solid var(--line); border-radius: 3px }
${['untranslated', 'returned', 'reviewed', 'final', 'drifted', 'misaligned', 'conflict'].map(name => `.chip.${name} { border-inline-start-color: var(--${name}) }`).join('\n')}
ins { background: var(--added); text-decoration: underline; text-decoration-thickness: 1px }
del { background: var(--removed); text-decoration: line-through }
mark { background: var(--removed); color: inherit; font-weight: 600 }
.findings { list-style: none; margin: .3rem 0 0; padding: 0; font-size: .8125rem }
.findings li { padding-inline-start: .5rem; border-inline-start: 3px solid var(--drifted); margin-block: .25rem; overflow-wrap: anywhere }
.findings .error { border-inline-start-color: var(--misaligned) }
@page { size: landscape; margin: 12mm }
@media print { body { max-width: none; font-size: 9pt } a { color: inherit; text-decoration: none } ins, del, mark { print-color-adjust: exact } }
`
