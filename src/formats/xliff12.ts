import type { TextFormat } from './format.js'

/** XLIFF 1.2, which OmegaT and the Translate Toolkit read. */
export const xliff12: TextFormat = {
  title: 'XLIFF 1.2',
  kind: 'text',
  endings: ['xlf'],
  holds: 'language',
  isIn: beginning => /<xliff\b[^>]*\bversion\s*=\s*["']1/.test(beginning),
  write: async () => (await import('./xliff12-text.js')).writeXliff12,
  read: async () => (await import('./xliff12-text.js')).readXliff12,
}
