/** The header that a request that writes needs besides the cookie. */
export const WRITE_HEADER = 'x-synopse-token'
/** The name of the element that tells the page what to send in it. */
export const TOKEN_META = 'synopse-token'
/** The header in which a page names the version of the document that it knows. */
export const KNOWN_HEADER = 'x-synopse-known'
