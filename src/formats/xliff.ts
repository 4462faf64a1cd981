import type { TextFormat } from './format.js'

/** XLIFF 2.1, the OASIS standard. */
export const xliff: TextFormat = {
  title: 'XLIFF 2.1',
  kind: 'text',
  endings: ['xlf'],
  holds: 'language',
  isIn: beginning => /<xliff\b[^>]*\bversion\s*=\s*["'](?!1)\d/.test(beginning),
  write: async () => (await import('./xliff-text.js')).writeXliff,
  read: async () => (await import('./xliff-text.js')).readXliff,
}
