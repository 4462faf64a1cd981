import type { IncomingHttpHeaders } from 'node:http'
import { WRITE_HEADER } from './headers.js'
import { isKey, type Keys } from './keys.js'

/** What is known of a request before anybody reads it. */
export interface Knock {
  method: string
  /** Without what follows the question mark. */
  path: string
  headers: IncomingHttpHeaders
}

/** Where a link is exchanged for a cookie: nobody has one yet. */
export const ENTRANCE = '/open'

/** This machine by its names, at any port: a tunnel may end at another one. */
const OWN_HOST = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i

/**
 * Whether a request may come in, or the status that it gets instead.
 *
 * - 421: it was meant for another host. A name of somebody else's may lead to this machine.
 * - 403: a page of another origin made it, or it writes and does not show what only our own page knows.
 * - 401: it comes from a browser that did not open the link.
 */
export function guard({ method, path, headers }: Knock, keys: Keys): 'allowed' | 401 | 403 | 421 {
  const { host = '', origin, cookie = '' } = headers
  if (!OWN_HOST.test(host)) return 421
  if (origin !== undefined && origin !== `http://${host}`) return 403
  const reads = method === 'GET' || method === 'HEAD'
  if (reads && path === ENTRANCE) return 'allowed'
  if (!cookiesNamed(keys.name, cookie).some(value => isKey(value, keys.cookie))) return 401
  if (reads) return 'allowed'
  const token = headers[WRITE_HEADER]
  return isKey(typeof token === 'string' ? token : undefined, keys.write) ? 'allowed' : 403
}

/** Servers at other ports may have given the browser cookies of the same name. */
function cookiesNamed(name: string, cookies: string): string[] {
  return cookies
    .split(';')
    .map(cookie => cookie.trim())
    .filter(cookie => cookie.startsWith(`${name}=`))
    .map(cookie => cookie.slice(name.length + 1))
    .slice(0, MOST_COOKIES)
}

const MOST_COOKIES = 8
