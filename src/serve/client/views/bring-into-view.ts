/** Brings a row into view, and what belongs to it below as far as there is room. */
export function bringIntoView(row: Element): void {
  const below = row.nextElementSibling
  if (below?.classList.contains('beside')) below.scrollIntoView({ block: 'nearest' })
  row.scrollIntoView({ block: 'nearest' })
}
