import { factFaults } from './comparing/facts.js'
import { type Examples, pairCheck } from './pair.js'

export const dates = pairCheck('dates', 'error', pair => factFaults('dates', pair))

export const examples: Examples = { accept: [], reject: [] }
