import type { Store } from '../io/store.js'
import type { Kind } from './known/kind.js'

/** How a value is kept in a store. */
interface Storing<T> extends Pick<Kind<T>, 'pack' | 'unpack'> {
  name: string
  /** Says what the value was made from. */
  key: string
}

/** The value that a store keeps, or else the one that is made, kept from then on. What `make` throws comes through. */
export async function stored<T>(
  store: Store,
  { name, key, pack, unpack }: Storing<T>,
  make: () => T | Promise<T>,
): Promise<T> {
  const text = store.read(name, key)
  const kept = text === undefined ? undefined : unpack(text)
  if (kept !== undefined) return kept
  const made = await make()
  await store.write(name, key, pack(made))
  return made
}
