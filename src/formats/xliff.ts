import type { TextFormat } from './format.js'
import { xliffVersion } from './xliff/version.js'

/** XLIFF 2.1, the OASIS standard. */
export const xliff: TextFormat = {
  title: 'XLIFF 2.1',
  kind: 'text',
  isXml: true,
  endings: ['xlf', 'xliff'],
  holds: 'language',
  isIn: beginning => !['1', undefined].includes(xliffVersion(beginning)),
  writer: async () => (await import('./xliff/xliff2-text.js')).xliffWriter,
  read: async () => (await import('./xliff/xliff2-text.js')).readXliff,
}
