const HOME = '\u001B[H'
const ERASE_SCREEN = '\u001B[2J'
const ERASE_REST = '\u001B[K'
/** Terminals that know it (mode 2026) show what lies between at once; others pay it no heed. */
const AT_ONCE = ['\u001B[?2026h', '\u001B[?2026l'] as const

/**
 * What makes a terminal show these lines, from its first row on; empty where it shows them already. Ink would lay out and
 * measure every line of every picture, which takes longer than to make them, and takes isolates out.
 *
 * @param lines safe, each as wide as the screen at most
 * @param before the lines that it shows (default: unknown, as at the start and after a change of size)
 */
export function repaint(lines: readonly string[], before?: readonly string[]): string {
  const changed = lines.flatMap((line, row) =>
    before?.[row] === line ? [] : `\u001B[${row + 1};1H${line}${ERASE_REST}`,
  )
  if (changed.length === 0) return ''
  const [begin, end] = AT_ONCE
  return begin + (before ? '' : HOME + ERASE_SCREEN) + changed.join('') + HOME + end
}
