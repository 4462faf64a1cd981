import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** What opens the door of a server. Each is made of the secret, and none tells another. */
export interface Keys {
  /** Stands in the link that a person opens. */
  link: string
  /** What the browser gets for it, and sends with each request. */
  cookie: string
  /** What a request that writes sends besides: other sites can make a browser send cookies, not this. */
  write: string
  /** The name of the cookie: browsers keep those of all ports of a machine together. */
  name: string
}

/** @param root the folder of the project, by which its cookie is told from those of others */
export function keysOf(secret: string, root: string): Keys {
  const made = (what: string) => createHmac('sha256', secret).update(what).digest('base64url')
  const project = createHash('sha256').update(root).digest('hex').slice(0, 12)
  return { link: made('link'), cookie: made('cookie'), write: made('write'), name: `synopse-${project}` }
}

/** Whether somebody has a key. Takes as long whatever they have, so that nothing can be learned from the time. */
export function isKey(given: string | undefined, key: string): boolean {
  const hashed = (text: string) => createHash('sha256').update(text).digest()
  return given !== undefined && timingSafeEqual(hashed(given), hashed(key))
}
