/** There is none behind it. */
export const LAST_PORT = 65_535
