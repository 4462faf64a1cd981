import type { TextFormat } from './format.js'

/** TMX 1.4b: what is translated, as a memory for other tools. */
export const tmx: TextFormat = {
  title: 'TMX 1.4b',
  kind: 'text',
  isXml: true,
  endings: ['tmx'],
  holds: 'language',
  isIn: beginning => /<(?:[\w.-]+:)?tmx\b/.test(beginning),
  isMemory: true,
  writer: async () => (await import('./tmx-text.js')).tmxWriter,
}
