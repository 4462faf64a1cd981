/** The first of the function keys that a PC keyboard has not. */
const FIRST_BEYOND = 13

/**
 * Some terminals know no Shift with function keys, and send the sequences of F13 to F20 for it. From which key on they do, only
 * their names tell.
 *
 * @returns the number of the key that sends the sequence of F13 with Shift
 */
export function firstShifted({ TERM = '', TERM_PROGRAM }: Record<string, string | undefined>): number {
  if (TERM_PROGRAM === 'Apple_Terminal') return 5
  return TERM.startsWith('rxvt') ? 3 : ON_MOST
}

/** The Linux console, with the keymaps that distributions load. */
export const ON_MOST = 1

/** The name of a key as it is pressed, Shift and F5 for F13 and the like. */
export function asPressed(name: string, first: number): string {
  const number = Number(/^f(\d+)$/.exec(name)?.[1] ?? 0)
  return number < FIRST_BEYOND ? name : `shift+f${number - FIRST_BEYOND + first}`
}

/** Keys for which most terminals do not tell whether Shift was down, too; so it means nothing where they do. */
const SAME = ['return', 'backspace', 'escape']

/** Leaves Shift out where it means nothing. */
export function withoutIdleShift(name: string): string {
  const [, shifted] = /^shift\+(.+)$/.exec(name) ?? []
  return shifted !== undefined && SAME.includes(shifted) ? shifted : name
}
