import { factFaults } from './comparing/facts.js'
import { type Examples, pairCheck } from './pair.js'

export const percentAndCurrency = pairCheck('percent-and-currency', 'error', pair =>
  factFaults('percent-and-currency', pair),
)

export const examples: Examples = { accept: [], reject: [] }
