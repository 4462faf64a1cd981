import type { TextFormat } from './format.js'

/** PO of gettext: a file for each document. */
export const po: TextFormat = {
  title: 'PO',
  kind: 'text',
  endings: ['po', 'pot'],
  holds: 'document',
  write: async () => (await import('./po/text.js')).writePo,
  read: async () => (await import('./po/text.js')).readPo,
}
