import type { SiteFormat } from './publication.js'

/** The forms in which a site takes documents. A new one is its file and its line here. */
export const SITE_FORMATS = {
  i18next: async () => (await import('./i18next.js')).i18next,
  markdown: async () => (await import('./markdown.js')).markdown,
} as const satisfies Record<string, () => Promise<SiteFormat>>

export type SiteFormatName = keyof typeof SITE_FORMATS
export const SITE_FORMAT_NAMES = Object.keys(SITE_FORMATS) as SiteFormatName[]
