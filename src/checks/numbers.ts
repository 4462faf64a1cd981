import { factFaults } from './comparing/facts.js'
import { type Examples, pairCheck } from './pair.js'

export const numbers = pairCheck('numbers', 'error', pair => factFaults('numbers', pair))

export const examples: Examples = { accept: [], reject: [] }
