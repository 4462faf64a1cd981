/** A place in the pages: the overview, a document, a paragraph of it in a language. */
export interface Address {
  document?: string | undefined
  unit?: string | undefined
  language?: string | undefined
}

/** `/`, `/d/<document>`, `/d/<document>/<unit>?lang=<language>`: each name is one part, whatever it holds. */
export function pathTo({ document, unit, language }: Address): string {
  if (document === undefined) return '/'
  const parts = [document, ...(unit === undefined ? [] : [unit])].map(encodeURIComponent)
  return `/d/${parts.join('/')}${language === undefined ? '' : `?lang=${encodeURIComponent(language)}`}`
}

/** What an address means; undefined where it is none. @param query what follows the path, with its question mark */
export function addressAt(path: string, query = ''): Address | undefined {
  if (path === '/') return {}
  const [, document, unit] = /^\/d\/([^/]+)(?:\/([^/]*))?$/.exec(path) ?? []
  if (document === undefined) return undefined
  try {
    return {
      document: decodeURIComponent(document),
      unit: unit ? decodeURIComponent(unit) : undefined,
      language: new URLSearchParams(query).get('lang') ?? undefined,
    }
  } catch {
    // A broken escape.
    return undefined
  }
}
