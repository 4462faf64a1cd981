import { graphemes } from '../../terminal/graphemes.js'
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
 * @param isNested whether the terminal is one within another (default: no)
 */
export function repaint(lines: readonly string[], before?: readonly string[], isNested = false): string {
  const changed = lines.flatMap((line, row) =>
    before?.[row] === line ? [] : `\u001B[${row + 1};1H${placed(line, isNested)}${ERASE_REST}`,
  )
  if (changed.length === 0) return ''
  const [begin, end] = AT_ONCE
  return begin + (before ? '' : HOME + ERASE_SCREEN) + changed.join('') + HOME + end
}

/** What stands between two columns. */
const SEPARATOR = ' │ '
/** Signs of which all terminals say that they are one cell wide; colour codes are of such. */
const SURE = /^[\u001B -~\u00A0-\u00AC\u00AE-\u024F\u0370-\u03FF\u0400-\u0482\u2010-\u2027\u2500-\u257F▌]*$/

/** Signs that one terminal draws in two cells, and another in one or eight: emoji and what is made of them, East Asian ones. */
const UNSURE =
  /\u20E3|[\p{Extended_Pictographic}\p{Regional_Indicator}\u3000-\u303F\uFF01-\uFF60\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u
const CODES = /(\u001B\[[\d;]*m)/

/**
 * A line whose columns stand where they belong, and in them what follows a sign that not every terminal takes to be equally wide:
 * else the beginning of an Arabic line would be beyond the right border. What lies below is erased first, since a column may leave
 * cells free.
 */
function placed(line: string, isNested: boolean): string {
  if (SURE.test(line)) return line
  const hasUnsure = UNSURE.test(line)
  if (!hasUnsure && !line.includes(SEPARATOR)) return line
  let used = 0
  const parts = line.split(SEPARATOR).map(part => {
    const start = used
    used += width(part) + SEPARATOR.length
    const text = hasUnsure ? afterUnsure(part, start, isNested) : part
    return start === 0 ? text : column(start - SEPARATOR.length) + SEPARATOR + column(start) + text
  })
  return ERASE_LINE + parts.join('')
}

/**
 * What emoji are joined of. A terminal within another does not know how wide that one draws them together, and would put all else
 * in the wrong place.
 */
const JOINED = /(?:\u200D|\p{Emoji_Modifier}).*$/u

/** A text with the place of what follows each sign of unsure width. */
function afterUnsure(text: string, start: number, isNested: boolean): string {
  let used = start
  return text
    .split(CODES)
    .flatMap(piece => (CODES.test(piece) ? [piece] : graphemes(piece).map(cluster => placedAfter(cluster))))
    .join('')

  function placedAfter(cluster: string): string {
    used += width(cluster)
    if (!UNSURE.test(cluster)) return cluster
    return (isNested ? cluster.replace(JOINED, '') || cluster : cluster) + column(used)
  }
}

const column = (cells: number) => `\u001B[${cells + 1}G`
