import { width } from '../../terminal/width.js'

const HOME = '\u001B[H'
const ERASE_SCREEN = '\u001B[2J'
const ERASE_LINE = '\u001B[2K'
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
    before?.[row] === line ? [] : `\u001B[${row + 1};1H${placed(line)}${ERASE_REST}`,
  )
  if (changed.length === 0) return ''
  const [begin, end] = AT_ONCE
  return begin + (before ? '' : HOME + ERASE_SCREEN) + changed.join('') + HOME + end
}

/** What stands between two columns. */
const SEPARATOR = ' │ '
/** Signs of which all terminals say that they are one cell wide; colour codes are of such. */
const SURE = /^[\u001B -~\u00A0-\u00AC\u00AE-\u024F\u0370-\u03FF\u0400-\u0482\u2010-\u2027\u2500-\u257F▌]*$/

/**
 * A line whose columns stand where they belong, however wide the terminal takes what is in them: emoji, East Asian and Arabic signs
 * are not of one width everywhere. What lies below is erased first, since a column may leave cells free.
 */
function placed(line: string): string {
  if (SURE.test(line) || !line.includes(SEPARATOR)) return line
  let used = 0
  const parts = line.split(SEPARATOR).map(part => {
    const start = used
    used += width(part) + SEPARATOR.length
    return start === 0 ? part : column(start - SEPARATOR.length) + SEPARATOR + column(start) + part
  })
  return ERASE_LINE + parts.join('')
}

const column = (cells: number) => `\u001B[${cells + 1}G`
