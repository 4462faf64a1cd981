import { type Direction, direction } from './direction.js'
import { visualLines } from './visual-order.js'

export { type Direction, direction }

/**
 * How text that runs from right to left gets into a terminal: `visual` reordered and shaped by us, for terminals that do
 * neither; `isolate` logical text between RLI or LRI and PDI, for terminals that implement Unicode's isolates; `logical`
 * as it is, for terminals that do something of their own and are only worsened by either.
 */
export const BIDI_MODES = ['visual', 'isolate', 'logical'] as const
export type BidiMode = (typeof BIDI_MODES)[number]

/** Anything whose place depends on the Bidirectional Algorithm: the right-to-left blocks, their presentation forms. */
const RTL = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

const LRI = '\u2066'
const RLI = '\u2067'
const PDI = '\u2069'

/**
 * The mode that suits a terminal, from its environment alone. What a terminal says of itself comes before what it may
 * have inherited from the one it was started in (`VTE_VERSION`, `KONSOLE_VERSION`, `KITTY_WINDOW_ID`); tmux and screen
 * draw themselves, so what is outside of them counts nothing. Unknown terminals are taken to know nothing of bidi.
 */
export function bidiMode(env: Record<string, string | undefined>): BidiMode {
  const { TERM = '', TERM_PROGRAM = '' } = env
  if (isNested(env)) return 'visual'
  if (/kitty|mlterm/.test(TERM) || env.MLTERM || TERM_PROGRAM === 'Apple_Terminal') return 'logical'
  if (/^(alacritty|foot|linux)/.test(TERM) || env.XTERM_VERSION || TERM_PROGRAM !== '') return 'visual'
  if (env.KONSOLE_VERSION || Number(env.VTE_VERSION) >= VTE_WITH_BIDI) return 'isolate'
  return env.KITTY_WINDOW_ID ? 'logical' : 'visual'
}

/** The first version of VTE that orders text itself. */
const VTE_WITH_BIDI = 5800

/**
 * The same for a program that has all of the screen: terminals that can be told to leave the order to it are told so (VTE by
 * BDSM of ECMA-48, mlterm by a sequence of its own), since they know nothing of columns.
 */
export function screenBidiMode(env: Record<string, string | undefined>): BidiMode {
  const mode = bidiMode(env)
  const isTold = (mode === 'isolate' && !env.KONSOLE_VERSION) || (mode === 'logical' && isMlterm(env))
  return isTold ? 'visual' : mode
}

/** Whether the terminal is one within another: tmux or screen. */
export function isNested({ TERM = '', TMUX, STY }: Record<string, string | undefined>): boolean {
  return Boolean(TMUX || STY) || /^(?:tmux|screen)/.test(TERM)
}

/** Whether the terminal is mlterm, as far as it can be known. */
export function isMlterm({ TERM = '', MLTERM, TMUX, STY }: Record<string, string | undefined>): boolean {
  return !TMUX && !STY && (/^mlterm/.test(TERM) || MLTERM !== undefined)
}

/** Whether a text looks different in a terminal with bidi and in one without; every other one is best left alone. */
export function needsBidi(text: string, direction: Direction): boolean {
  return direction === 'rtl' ? text.trim() !== '' : RTL.test(text)
}

/**
 * One safe line that is all of its text, as the terminal wants it; the lines of a wrapped paragraph depend on each other
 * (`wrapSpans`). The base direction is that of the line's language, never guessed from its first letter. Makes a line
 * narrower (lam-alef in `visual`), never wider.
 */
export function present(line: string, direction: Direction, mode: BidiMode): string {
  if (mode === 'logical' || !needsBidi(line, direction)) return line
  if (mode === 'isolate') return isolate(line, direction)
  const [clusters = []] = visualLines(line, direction, [{ start: 0, end: line.length }])
  return clusters.map(({ text }) => text).join('')
}

/** Puts text between the isolate of its direction and PDI; neither has a width. */
export function isolate(text: string, direction: Direction): string {
  return (direction === 'rtl' ? RLI : LRI) + text + PDI
}
