import type { TextFormat } from './format.js'
import { xliffVersion } from './xliff/version.js'

/** XLIFF 1.2, which OmegaT and the Translate Toolkit read. */
export const xliff12: TextFormat = {
  title: 'XLIFF 1.2',
  kind: 'text',
  isXml: true,
  endings: ['xlf', 'xliff', 'sdlxliff', 'mqxliff', 'mxliff'],
  holds: 'language',
  isIn: beginning => xliffVersion(beginning) === '1',
  writer: async () => (await import('./xliff/xliff12-text.js')).xliff12Writer,
  read: async () => (await import('./xliff/xliff12-text.js')).readXliff12,
}
