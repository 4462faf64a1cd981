import { addressDifferences, addressFaults } from './comparing/addresses.js'
import { type Examples, pairCheck } from './pair.js'

/** Addresses of mail that a translation has otherwise. */
export const emails = pairCheck('emails', 'error', pair => addressFaults(addressDifferences('mail', pair)))

export const examples: Examples = { accept: [], reject: [] }
