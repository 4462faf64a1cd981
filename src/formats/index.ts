import type { Format } from './exchange.js'

/** The forms in which translations go out, and in which most come back. A new one is its file and its line here. */
export const FORMATS = {
  xliff: async () => (await import('./xliff2.js')).xliff,
  xliff12: async () => (await import('./xliff12.js')).xliff12,
  po: async () => (await import('./po.js')).po,
  tmx: async () => (await import('./tmx.js')).tmx,
  csv: async () => (await import('./csv.js')).csv,
  tsv: async () => (await import('./csv.js')).tsv,
  xlsx: async () => (await import('./xlsx.js')).xlsx,
} as const satisfies Record<string, () => Promise<Format>>

export type FormatName = keyof typeof FORMATS

/**
 * What a file seems to be, from how it begins and how it is called; undefined where neither says.
 *
 * @param beginning its first few thousand bytes, each as a character
 */
export function formatOf(beginning: string, path: string): FormatName | undefined {
  const [, version] = /<xliff\b[^>]*\bversion\s*=\s*["'](\d)/.exec(beginning) ?? []
  if (version) return version === '1' ? 'xliff12' : 'xliff'
  if (/<tmx\b/.test(beginning)) return 'tmx'
  // An archive.
  if (beginning.startsWith('PK\u0003\u0004')) return 'xlsx'
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase()
  if (ending === 'pot') return 'po'
  return ending === 'po' || ending === 'csv' || ending === 'tsv' ? ending : undefined
}
