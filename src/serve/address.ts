/** A place in the pages: the overview, a document, a paragraph of it in a language; or what waits for a review, in a language. */
export interface Address {
  document?: string | undefined
  unit?: string | undefined
  language?: string | undefined
  /** Whether what waits for a review is gone through (default: it is not). */
  isReview?: boolean | undefined
}

/**
 * `/`, `/d/<document>`, `/d/<document>/<unit>?lang=<language>`, and the same behind `/review`: each name is one part, whatever it
 * holds.
 */
export function pathTo({ document, unit, language, isReview = false }: Address): string {
  if (document === undefined && !isReview) return '/'
  const names = [document, document === undefined ? undefined : unit].filter(name => name !== undefined)
  const parts = [isReview ? 'review' : 'd', ...names.map(encodeURIComponent)]
  return `/${parts.join('/')}${language === undefined ? '' : `?lang=${encodeURIComponent(language)}`}`
}

/** What an address means; undefined where it is none. @param query what follows the path, with its question mark */
export function addressAt(path: string, query = ''): Address | undefined {
  if (path === '/') return {}
  const [, place, document, unit] = /^\/(d|review)(?:\/([^/]+)(?:\/([^/]*))?)?$/.exec(path) ?? []
  if (place === undefined || (place === 'd' && document === undefined)) return undefined
  try {
    return {
      document: document && decodeURIComponent(document),
      unit: unit ? decodeURIComponent(unit) : undefined,
      language: new URLSearchParams(query).get('lang') ?? undefined,
      ...(place === 'review' && { isReview: true }),
    }
  } catch {
    // A broken escape.
    return undefined
  }
}
