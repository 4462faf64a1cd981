import { addressDifferences, addressFaults } from './comparing/address-differences.js'
import type { Examples } from './examples.js'
import { pairCheck } from './pair-check.js'

/** Addresses of mail that a translation has otherwise. */
export const emails = pairCheck('emails', 'error', pair => addressFaults(addressDifferences(pair).mail))

export const examples: Examples = {
  accept: [
    { language: 'en', source: 'Post an redaktion@example.org', target: 'Write to redaktion@example.org' },
    { language: 'ru', source: 'Post an a@example.org.', target: 'Пишите на a@example.org.' },
  ],
  reject: [
    {
      language: 'en',
      source: 'Post an redaktion@example.org',
      target: 'Write to redaktion@example.com',
      finds: ['redaktion@example.com'],
    },
    { language: 'ru', source: 'Post an a@example.org', target: 'Пишите нам', finds: [''] },
    {
      language: 'ar',
      source: 'Post an a@example.org',
      target: 'اكتبوا إلى b@example.org',
      finds: ['b@example.org'],
    },
  ],
}
