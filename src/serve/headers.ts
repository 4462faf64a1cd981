/** The header that a request that writes needs besides the cookie. */
export const WRITE_HEADER = 'x-synopse-token'
/** The name of the element that tells the page what to send in it. */
export const TOKEN_META = 'synopse-token'
