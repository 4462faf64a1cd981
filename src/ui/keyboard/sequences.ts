const ESCAPE = '\u001b'
const PASTE_END = `${ESCAPE}[201~`
/** What a terminal sends for one key or event: text that was pasted; a control sequence, perhaps with Alt; Alt with a character. */
const SEQUENCE =
  /\u001b\[200~(?<pasted>[\s\S]*?)\u001b\[201~|\u001b{1,2}(?:\[\[[A-E]|\[[0-?]*[ -/]*[@-~]|O[0-9;]*[@-~])|\u001b[\s\S]|[^\u001b]+/uy
/** What may be the beginning of a longer one. */
const BEGUN = /^\u001b{1,2}(?:\[\[?[0-?]*[ -/]*|O[0-9;]*)?$/u

/** What came in: a key (or several characters that were typed fast), or text that was pasted. */
export type Sequence = { keys: string } | { pasted: string }

/**
 * Cuts what a terminal sends into sequences; they may come in pieces.
 *
 * @param rest what was left before
 * @returns `rest` is what may go on: an Escape that stays alone for a while is the key
 */
export function sequencesIn(rest: string, chunk: string): { sequences: Sequence[]; rest: string } {
  const all = rest + chunk
  const sequences: Sequence[] = []
  let at = 0
  while (at < all.length) {
    const left = all.slice(at)
    if (BEGUN.test(left) || (left.startsWith(`${ESCAPE}[200~`) && !left.includes(PASTE_END)))
      return { sequences, rest: left }
    SEQUENCE.lastIndex = at
    const found = SEQUENCE.exec(all)
    if (!found) return { sequences, rest: '' }
    const pasted = found.groups?.pasted
    sequences.push(pasted === undefined ? { keys: found[0] } : { pasted })
    at = SEQUENCE.lastIndex
  }
  return { sequences, rest: '' }
}
