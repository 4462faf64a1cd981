declare const SYNOPSE_BUILD: string | undefined

/** What an older build kept is made anew. Sources that run as they are have no build. */
export const BUILD = typeof SYNOPSE_BUILD === 'string' ? SYNOPSE_BUILD : ''
