import type { TextFormat } from './format.js'

/** PO of gettext: a file for each document. */
export const po: TextFormat = {
  title: 'PO',
  kind: 'text',
  endings: ['po', 'pot'],
  holds: 'document',
  writer: async () => (await import('./po/text.js')).poWriter,
  read: async () => (await import('./po/text.js')).readPo,
}
