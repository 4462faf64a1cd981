import { addressDifferences, addressFaults } from './comparing/addresses.js'
import { inside, lostMarks } from './comparing/marks.js'
import { type Examples, pairCheck } from './pair.js'

/**
 * Addresses that a translation has otherwise, or lacks. What got lost with its link is told by `markup`; further links are
 * what a translator may add for the readers of the language.
 */
export const urls = pairCheck('urls', 'error', pair => {
  const differences = { ...addressDifferences('web', pair), extra: [] }
  if (differences.missing.length === 0) return addressFaults(differences)
  const lost = lostMarks(pair)
  const withTheirs = new Set(inside(differences.missing, lost))
  const missing = differences.missing.filter(address => !withTheirs.has(address))
  return addressFaults({ ...differences, missing })
})

export const examples: Examples = { accept: [], reject: [] }
