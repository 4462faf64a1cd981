import { LOOK } from './look.js'

/** The look of the report. @param columns how many languages stand side by side, the original among them */
export function styleOf(columns: number): string {
  const languages = Array.from({ length: columns - 1 }, (_, index) => index)
  return `${LOOK}h2 { font-size: 1.15rem; margin-block: 2rem .5rem; scroll-margin-block-start: 5rem; overflow-wrap: anywhere }
p { margin-block: 0 .4rem; white-space: pre-wrap; overflow-wrap: anywhere }
svg { display: block; inline-size: 100%; block-size: .75rem; border-radius: 2px; background: var(--soft) }
[dir=rtl] svg { transform: scaleX(-1) }
.bars { display: grid; gap: .4rem; max-width: 48rem }
.bar { display: grid; grid-template-columns: 7rem 1fr 3.5rem; gap: .75rem; align-items: center }
.share, .number { text-align: end; font-variant-numeric: tabular-nums }
td .share { display: block; font-size: .75rem; color: var(--faint) }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; padding: 0; margin-block: .75rem; font-size: .8125rem; color: var(--faint) }
.swatch { display: inline-block; inline-size: .75rem; block-size: .75rem; margin-inline-end: .35rem; border-radius: 2px; vertical-align: -1px }
${['untranslated', 'translated', 'returned', 'reviewed', 'final', 'drifted', 'misaligned', 'conflict']
  .map(name => `path.${name} { fill: var(--${name}) } .swatch.${name} { background: var(--${name}) }`)
  .join('\n')}
.wide { overflow-x: auto }
table { border-collapse: collapse; inline-size: 100% }
th, td { padding: .35rem .75rem .35rem 0; border-block-end: 1px solid var(--line); text-align: start; vertical-align: middle; min-inline-size: 4rem }
[dir=rtl] th, [dir=rtl] td { padding-inline: 0 .75rem }
tbody th { font-weight: 500; overflow-wrap: anywhere } .documents tbody th { min-inline-size: 11rem }
.narrow { inline-size: auto } .narrow th, .narrow td { padding-inline-end: 2rem }
#filter { position: sticky; inset-block-start: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center; padding-block: .6rem; background: var(--paper); border-block-end: 1px solid var(--line) }
#filter label span { color: var(--faint); font-size: .8125rem }
output { color: var(--faint); font-size: .8125rem; margin-inline-start: auto }
.keys { font-size: .8125rem }
.keys dl { margin: .4rem 0 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem }
.keys div { display: flex; gap: .4rem } .keys dd { margin: 0 }
.rows { content-visibility: auto; contain-intrinsic-size: auto 300rem; padding-inline: .5rem; margin-inline: -.5rem }
.row { display: grid; grid-template-columns: 6.5rem repeat(${columns}, minmax(0, 1fr)); gap: .25rem 1.25rem; padding-block: .6rem; border-block-start: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 7rem; scroll-margin-block: 5rem }
[data-language] .row { grid-template-columns: 6.5rem repeat(2, minmax(0, 1fr)) }
${languages.map(index => `[data-language]:not([data-language="${index}"]) .language-${index} { display: none }`).join('\n')}
.row:focus-visible, .row:target, .row.current { outline: 2px solid var(--link); outline-offset: 2px }
.about { font-size: .75rem; color: var(--faint) } .about > a, .about > span { display: block; overflow-wrap: anywhere }
.heading > p:first-child { font-weight: 650 }
.quote > p:first-child { border-inline-start: 3px solid var(--line); padding-inline-start: .6rem }
.html > p:first-child { direction: ltr; text-align: left }
.html > p:first-child { font-family: ui-monospace, monospace; font-size: .9em }
.remark { font-size: .8125rem; color: var(--faint) }
q { unicode-bidi: isolate; overflow-wrap: anywhere; white-space: pre-wrap }
.obsolete { margin-block: 1rem } .gone { padding-block: .4rem; border-block-start: 1px dotted var(--line); display: grid; grid-template-columns: 6.5rem 1fr 1fr; gap: 1.25rem }
@media screen and (max-width: 60rem) { .row, [data-language] .row, .gone { grid-template-columns: minmax(0, 1fr) } .bar { grid-template-columns: 4.5rem 1fr 3rem } }
@media print { #filter { display: none } .rows, .row { content-visibility: visible } .row { break-inside: avoid } svg, .swatch { print-color-adjust: exact } }
`
}
