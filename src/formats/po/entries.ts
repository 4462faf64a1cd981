import { withoutMark } from '../../text/byte-order-mark.js'
/** A message of a PO file as it stands there, and the line that it begins in, from 1. */
export interface PoEntry {
  text: string
  line: number
}

/**
 * The messages of a PO file, the headers first, one by one: what stands there twice stays so, and each is known by its line. Obsolete
 * ones (`#~`) are none.
 */
export function poEntries(text: string): PoEntry[] {
  const found: PoEntry[] = []
  let lines: string[] = []
  let start = 0
  const close = () => {
    if (lines.some(line => /^\s*msgid\b/.test(line))) found.push({ text: lines.join('\n'), line: start })
    lines = []
  }
  let isWhole = false
  for (const [index, line] of withoutMark(text).split(/\r?\n/).entries()) {
    const isMore = /^\s*(?:"|msgstr\b)/.test(line)
    if (isWhole && !isMore) {
      close()
      isWhole = false
    }
    if (/^\s*(?:#~|$)/.test(line)) continue
    if (/^\s*msgstr\b/.test(line)) isWhole = true
    if (lines.length === 0) start = index + 1
    lines.push(line)
  }
  close()
  return found
}
