import type { ExchangeUnit } from './exchange.js'

/** The units by documents: XLIFF has a `file` for each. */
export function xliffFiles(units: readonly ExchangeUnit[]): [document: string, units: ExchangeUnit[]][] {
  const found = new Map<string, ExchangeUnit[]>()
  for (const unit of units) {
    const others = found.get(unit.document)
    if (others) others.push(unit)
    else found.set(unit.document, [unit])
  }
  return [...found]
}
