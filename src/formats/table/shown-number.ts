import { format, getFormatInfo, isDateFormat, TOKEN_SLASH, tokenize } from 'numfmt'

/** How a number in a cell is to be shown: an id of Excel's own formats, or a code. */
export interface NumberFormat {
  id: number
  code?: string
}

/** Those of Excel's own formats that are the same in all countries; the others follow the computer. ECMA-376, 18.8.30. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  48: '##0.0E+0',
}

/** Computers that write numbers and names of months differently. */
const LOCALES = ['en-US', 'de-DE', 'fr-FR', 'ru-RU', 'ar-SA']

/** Days between the two days from which spreadsheets count. */
const SINCE_1904 = 1462

/**
 * A number as its cell shows it on every computer; undefined where that depends on the computer: `1.5` is shown as `1,5` on a German
 * one. In a cell for text a number was something else before, a date for the most part.
 */
export function shownNumber(value: number, { id, code }: NumberFormat, is1904: boolean): string | undefined {
  const pattern = code ?? BUILT_IN[id]
  if (pattern === undefined || !Number.isFinite(value)) return undefined
  try {
    if (getFormatInfo(pattern).type === 'text') return undefined
    const isDate = isDateFormat(pattern)
    if (isDate && isOfComputer(pattern)) return undefined
    // Excel takes from a locale the names of months alone, others its signs as well.
    const common = isDate ? pattern : pattern.replace(/\[\$([^\]-]*)-[^\]]*\]/g, '[$$$1]').replace('[$]', '')
    const counted = value + (isDate && is1904 ? SINCE_1904 : 0)
    const [first = '', ...others] = LOCALES
    const shown = format(common, counted, { locale: first })
    if (/^#+$/.test(shown) || others.some(locale => format(common, counted, { locale }) !== shown))
      return undefined
    return shown.trim()
  } catch {
    return undefined
  }
}

/** A bare slash is the sign between the parts of a date on the computer; locales of the system follow it too. */
function isOfComputer(pattern: string): boolean {
  return (
    /\[\$-[^\]]{5,}\]|\[\$-F\w00\]/i.test(pattern) ||
    tokenize(pattern).some(({ type }) => type === TOKEN_SLASH)
  )
}

/** The same for a message, where any computer will do. */
export function roughly(value: number, { id, code }: NumberFormat, is1904: boolean): string {
  try {
    const pattern = code ?? BUILT_IN[id] ?? (id >= 14 && id <= 22 ? 'yyyy-mm-dd' : 'General')
    return format(pattern, value + (is1904 && isDateFormat(pattern) ? SINCE_1904 : 0)).trim()
  } catch {
    return String(value)
  }
}
