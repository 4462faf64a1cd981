import { contentsOf } from '../io/git.js'
import { NOTHING, type Recording, recordedTogether, recordingOf } from '../versions/steps.js'

/** So many versions of files are kept: what one commit leaves behind, the one before it begins with. */
const KEPT = 32

/** Reads what an object records. */
export type Read = (object: string) => Promise<Recording>

/** Git writes noughts where there is no file. */
export const isObject = (object: string) => /[1-9a-f]/.test(object)

/** What objects record: a document that is renamed goes under one name and comes under another. */
export async function together(read: Read, objects: readonly string[]): Promise<Recording> {
  const all: Recording[] = []
  for (const object of objects) all.push(await read(object))
  return recordedTogether(all)
}

/** Reads versions of files by their objects, which are asked for mostly in the order of their first mention. */
export function reader(
  root: string,
  objects: readonly string[],
  parsed: readonly Parsed[],
  units: ReadonlySet<string> | undefined,
) {
  const kept = new Map<string, Recording>()
  const order = [...new Set(objects)].filter(isObject)
  const contents = contentsOf(root, order)
  let next = 0
  const keep = (object: string, bytes: Buffer) => {
    const [oldest] = kept.keys()
    if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest)
    const known = parsed.find(file => file.bytes.equals(bytes))
    kept.set(object, known?.recording ?? recordingOf(bytes, units))
  }
  const read: Read = async object => {
    if (!isObject(object)) return NOTHING
    // A text that comes back after a long time is read anew.
    if (!kept.has(object) && order.indexOf(object) < next)
      for await (const bytes of contentsOf(root, [object])) keep(object, bytes)
    while (!kept.has(object)) {
      const { value, done } = await contents.next()
      if (done) return NOTHING
      keep(order[next++] as string, value)
    }
    return kept.get(object) ?? NOTHING
  }
  return { read, end: () => contents.return(undefined) }
}

/** A file that was parsed already. */
export interface Parsed {
  bytes: Buffer
  recording: Recording
}
