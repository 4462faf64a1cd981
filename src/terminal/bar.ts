/** One share of a bar: how much, and the one-cell sign that draws it, so that the meaning never hangs on colour alone. */
export interface BarPart {
  amount: number
  sign: string
  paint?: (text: string) => string
}

/**
 * A proportional bar of exactly `cells` cells. Shares are rounded by the largest remainder (ties to the earlier part); a
 * part that is not 0 keeps at least one cell as long as there is one for it, the larger ones first. Amounts that are
 * negative or no number count as 0; where all are 0 the bar is blank.
 */
export function bar(parts: readonly BarPart[], cells: number): string {
  const room = Math.max(0, Math.floor(cells))
  const counts = shares(
    parts.map(({ amount }) => (Number.isFinite(amount) && amount > 0 ? amount : 0)),
    room,
  )
  const drawn = parts.map(({ sign, paint = text => text }, index) => paint(sign.repeat(counts[index] ?? 0)))
  return counts.length === 0 ? ' '.repeat(room) : drawn.join('')
}

/** Cells for each amount; they add up to `cells`. Empty where nothing is to be drawn. */
function shares(amounts: readonly number[], cells: number): number[] {
  const total = amounts.reduce((sum, amount) => sum + amount, 0)
  if (total === 0) return []
  const exact = amounts.map(amount => (amount * cells) / total)
  const counts = exact.map(Math.floor)
  const byRemainder = order(exact.map((share, index) => share - (counts[index] ?? 0)))
  let left = cells - counts.reduce((sum, count) => sum + count, 0)
  for (let turn = 0; left > 0; turn++, left--) add(counts, byRemainder[turn % byRemainder.length], 1)
  for (const needy of order(amounts)) {
    if (amounts[needy] === 0 || counts[needy] !== 0) continue
    const donor = order(counts)[0]
    if (donor === undefined || (counts[donor] ?? 0) < 2) break
    add(counts, donor, -1)
    add(counts, needy, 1)
  }
  return counts
}

/** Indices from the largest value to the smallest, equal ones in their own order. */
function order(values: readonly number[]): number[] {
  return values.map((_, index) => index).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0))
}

function add(counts: number[], index: number | undefined, amount: number): void {
  if (index !== undefined) counts[index] = (counts[index] ?? 0) + amount
}
