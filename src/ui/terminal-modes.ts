import type { BidiMode } from '../terminal/bidi.js'

/** What a terminal does while the screen is there, and what it is told at the end. One that does not know a mode pays it no heed. */
interface Mode {
  enter: string
  leave: string
}

/** Who orders right-to-left text (BDSM of ECMA-48): terminals that do so themselves are asked to leave it where we put it. */
const ORDERED: Mode = { enter: '\u001b[8l', leave: '\u001b[8h' }
/**
 * The same for mlterm, which knows only a sequence of its own. Others may print it (the Linux console), so they do not get it. What
 * its user had set can't be asked; this is what it begins with.
 */
const ORDERED_BY_MLTERM: Mode = {
  enter: '\u001b]5379;use_ctl=false\u0007',
  leave: '\u001b]5379;use_ctl=true\u0007',
}
/** Lines are not wrapped: a sign that the terminal draws wider than it is must not move what is below. */
const UNWRAPPED: Mode = { enter: '\u001b[?7l', leave: '\u001b[?7h' }
/** What is pasted is told from what is typed. */
const PASTES: Mode = { enter: '\u001b[?2004h', leave: '\u001b[?2004l' }
/** Keys that have no bytes of their own: kitty's protocol (1: all told apart, 4: with the key in English). */
const KEYS: Mode = { enter: '\u001b[>5u', leave: '\u001b[<u' }
/** The same for xterm, and Alt as Escape before a key. macOS' Terminal takes the first for a style, which is taken back at once. */
const OTHER_KEYS: Mode = {
  enter: '\u001b[>4;1m\u001b[m\u001b[?1036s\u001b[?1039s\u001b[?1036h\u001b[?1039h',
  leave: '\u001b[>4m\u001b[m\u001b[?1036r\u001b[?1039r',
}
/** Clicks and the wheel. */
const MOUSE: Mode = { enter: '\u001b[?1000h\u001b[?1006h', leave: '\u001b[?1006l\u001b[?1000l' }

export interface Wanted {
  bidi: BidiMode
  hasMouse: boolean
  isMlterm: boolean
}

/** What brings a terminal to what the screen wants of it, and back. */
export function terminalModes({ bidi, hasMouse, isMlterm }: Wanted): Mode {
  const modes = [
    UNWRAPPED,
    PASTES,
    OTHER_KEYS,
    KEYS,
    ...ordering({ bidi, isMlterm }),
    ...(hasMouse ? [MOUSE] : []),
  ]
  return together(modes)
}

/** The part of that which the first picture needs at once. */
export function orderModes(wanted: Pick<Wanted, 'bidi' | 'isMlterm'>): Mode {
  return together(ordering(wanted))
}

function ordering({ bidi, isMlterm }: Pick<Wanted, 'bidi' | 'isMlterm'>): Mode[] {
  if (bidi !== 'visual') return []
  return isMlterm ? [ORDERED, ORDERED_BY_MLTERM] : [ORDERED]
}

function together(modes: readonly Mode[]): Mode {
  return {
    enter: modes.map(({ enter }) => enter).join(''),
    leave: modes
      .map(({ leave }) => leave)
      .reverse()
      .join(''),
  }
}
