import type { Format } from './exchange.js'

/** The forms in which translations go out, and in which most come back. A new one is its file and its line here. */
export const FORMATS = {
  xliff: async () => (await import('./xliff2.js')).xliff,
  xliff12: async () => (await import('./xliff12.js')).xliff12,
  po: async () => (await import('./po.js')).po,
  tmx: async () => (await import('./tmx.js')).tmx,
  csv: async () => (await import('./csv.js')).csv,
  tsv: async () => (await import('./csv.js')).tsv,
} as const satisfies Record<string, () => Promise<Format>>

export type FormatName = keyof typeof FORMATS

/** What a file seems to be, from how it begins and how it is called; undefined where neither says. */
export function formatOf(text: string, path: string): FormatName | undefined {
  const [, version] = /<xliff\b[^>]*\bversion\s*=\s*["'](\d)/.exec(text.slice(0, 4096)) ?? []
  if (version) return version === '1' ? 'xliff12' : 'xliff'
  if (/<tmx\b/.test(text.slice(0, 4096))) return 'tmx'
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase()
  if (ending === 'pot') return 'po'
  return ending === 'po' || ending === 'csv' || ending === 'tsv' ? ending : undefined
}
