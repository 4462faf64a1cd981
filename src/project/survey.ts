import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { diskTime, isSettled, type Stamp, stampOf } from '../io/stamp.js'
import { openStore } from '../io/store.js'
import type { Document } from './document.js'
import { packed } from './known/packed.js'
import { keptMeaning } from './memo.js'
import type { Project } from './project.js'
import { pathsOf } from './read-document.js'
import type { Raw } from './texts.js'

/** A document of a project as it is listed: what it holds is read when somebody asks for it. */
export interface Listed {
  id: string
  /** The id under which its alignment files stand: another one where it was renamed since the last sync. */
  folder: string
  /** A hash of what its files hold, where that is known without reading them. */
  contents: string | undefined
  /** How its files looked before anybody read them; undefined where that tells nothing. */
  stamp?: Stamp | undefined
  /** The document, where it is not as its files are. */
  held?: Document
}

const NAME = 'documents'
/** Of the form in which an index is written. */
const VERSION = '2'

/** By id, the look of the files of a document when they were read, and the hash of what they held. */
type Index = ReadonlyMap<string, readonly [stamp: string, contents: string]>

const { pack, unpack } = packed(v.array(v.tuple([v.string(), v.string(), v.string()])))

/** Lists documents by a look at their files: those that look as they did when they were last read hold what they held. */
export function listed(
  project: Project,
  ids: readonly string[],
  renamed: ReadonlyMap<string, string>,
): Listed[] {
  const index = readIndex(project)
  return ids.map(id => {
    const folder = renamed.get(id) ?? id
    const stamp = stampOf(project.root, pathsOf(project, id, folder))
    const [known, contents] = index.get(id) ?? []
    return { id, folder, stamp, contents: stamp && known === stamp.text ? contents : undefined }
  })
}

/** A document that is held instead of its files. */
export function listedAs(document: Document): Listed {
  const { id, folder, texts } = document
  return { id, folder, contents: contentsOf(texts), held: document }
}

/** What the texts of a document's files are known by, or their bytes in UTF-8: it is the same of both. */
export function contentsOf(contents: ReadonlyMap<string, Raw>): string {
  const hash = createHash('sha256')
  for (const [path, content] of contents) {
    const size = content === undefined ? null : Buffer.byteLength(content)
    hash.update(`${JSON.stringify([path, size])}\n`).update(content ?? '')
  }
  return hash.digest('hex')
}

/** The time before which files must have come to rest to be known by their look; asked for before they are read. */
export function timeOf({ root }: Project): Promise<number | undefined> {
  return diskTime(root)
}

/**
 * Remembers what documents held when they were read.
 *
 * @param read what was read of them, by id
 * @param time see `timeOf`
 * @param all all documents, where these are all: others are forgotten
 */
export async function rememberContents(
  project: Project,
  read: ReadonlyMap<string, { stamp: Stamp; contents: string }>,
  time: number | undefined,
  all: readonly Listed[] | undefined,
): Promise<void> {
  const index = new Map(readIndex(project))
  for (const [id, { stamp, contents }] of read) {
    if (isSettled(stamp, time)) index.set(id, [stamp.text, contents])
    else index.delete(id)
  }
  const kept = all ? all.flatMap(({ id }) => [[id, index.get(id)] as const]) : [...index]
  const rows = kept.flatMap(([id, row]): [string, string, string][] => (row ? [[id, ...row]] : []))
  const text = pack(rows)
  await storeOf(project).write(NAME, VERSION, text)
  keptMeaning(project, NAME, text, () => indexOf(rows))
}

const storeOf = ({ root }: Project) => openStore(root, 'index')

/** The index as it is now: another process may have written it. It is parsed again only where one did. */
function readIndex(project: Project): Index {
  const text = storeOf(project).read(NAME, VERSION) ?? ''
  return keptMeaning(project, NAME, text, () => indexOf(unpack(text)))
}

function indexOf(rows: readonly [string, string, string][] = []): Index {
  return new Map(rows.map(([id, stamp, contents]) => [id, [stamp, contents]]))
}
