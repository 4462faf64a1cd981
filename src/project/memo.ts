import type { PairReader } from '../checks/comparing/pair-reader.js'
import type { OutsideEdit } from '../synopsis/synopsis.js'
import type { Document, JudgedDocument } from './document.js'

/** What was read and parsed so far, so that nothing is read or parsed twice. */
export interface Memo {
  /** The texts of files as they were when they were first asked for, by path relative to the root. */
  texts: Map<string, Promise<string | undefined>>
  /** What texts mean, by path: those that came last, for a file may be wanted in two versions. */
  meanings: Map<string, readonly { text: string; meaning: unknown }[]>
  /** The bytes of files as they were read last, by path, with their texts. */
  decoded: Map<string, { bytes: Uint8Array; text: string }>
  /** Documents as they were made last, by their ids. */
  made: Map<string, Document>
  /** What checks read and found out of documents last, by their ids. */
  read: Map<string, PairReader['known']>
  /** What the texts mean that are kept of the project as a whole, by their names: those that came last. */
  kept: Map<string, { text: string; meaning: unknown }>
  /** Documents by their ids. */
  documents: Map<string, HeldDocument>
  /** Documents as the checks see them. */
  judged: WeakMap<Document, Promise<JudgedDocument>>
  /** What was edited in files of the site, of documents. */
  outside: WeakMap<Document, Promise<Record<string, OutsideEdit[]>>>
}

/** A document with the folder of its alignment files, from when it began to be read. */
export interface HeldDocument {
  folder: string
  document: Promise<Document>
}

/** What has a memo, as a project does. */
interface Remembering {
  memo: Memo
}

/** A memo in which nothing is remembered yet. */
export function emptyMemo(): Memo {
  return {
    texts: new Map(),
    meanings: new Map(),
    decoded: new Map(),
    made: new Map(),
    read: new Map(),
    kept: new Map(),
    documents: new Map(),
    judged: new WeakMap(),
    outside: new WeakMap(),
  }
}

/** The project as it is from now on: its files are read anew. What bytes and texts mean is the same whenever they were read. */
export function fresh<Project extends Remembering>(project: Project): Project {
  const { meanings, decoded, made, read, kept } = project.memo
  return { ...project, memo: { ...emptyMemo(), meanings, decoded, made, read, kept } }
}

/** Versions of a file whose meaning is kept. */
const VERSIONS = 2
/** Files whose meaning is kept at once: who opens one document after the other comes back to the last ones. */
const MEANINGS = 256
/** Files whose bytes are kept at once: those of a few documents. */
const DECODED = 32

/** What a text of a file means, made once. */
export function meaningOf<T>({ memo }: Remembering, path: string, text: string, parse: () => T): T {
  const kept = memo.meanings.get(path) ?? []
  const known = kept.find(version => version.text === text)
  if (known) return known.meaning as T
  const meaning = parse()
  keepLast(memo.meanings, path, [{ text, meaning }, ...kept].slice(0, VERSIONS), MEANINGS)
  return meaning
}

/** What the bytes of a file say, decoded once as long as they are the same. */
export async function textOf(
  { memo }: Remembering,
  path: string,
  bytes: Uint8Array,
  decode: () => string | Promise<string>,
): Promise<string> {
  const known = memo.decoded.get(path)
  if (known && Buffer.compare(known.bytes, bytes) === 0) return known.text
  const text = await decode()
  keepLast(memo.decoded, path, { bytes, text }, DECODED)
  return text
}

/** The document that texts make, made once as long as they are the same. Nothing else but the config has a say in it. */
export async function madeOf(
  { memo }: Remembering,
  id: string,
  folder: string,
  texts: Document['texts'],
  make: () => Promise<Document>,
): Promise<Document> {
  const known = memo.made.get(id)
  if (known?.folder === folder && isSame(known.texts, texts)) return known
  const document = await make()
  keepLast(memo.made, id, document, HELD)
  return document
}

/** Keeps what checks read and found out of a document for when it is judged again: most of it will be the same. */
export function keepRead({ memo }: Remembering, id: string, read: PairReader['known']): void {
  keepLast(memo.read, id, read, READ)
}

function isSame(a: Document['texts'], b: Document['texts']): boolean {
  return a.size === b.size && [...b].every(([path, text]) => a.has(path) && a.get(path) === text)
}

function keepLast<T>(kept: Map<string, T>, key: string, value: T, most: number): void {
  kept.delete(key)
  kept.set(key, value)
  const [oldest] = kept.size > most ? kept.keys() : []
  if (oldest !== undefined) kept.delete(oldest)
}

/** What a text means that is kept of the project as a whole, made once. */
export function keptMeaning<T>({ memo }: Remembering, name: string, text: string, parse: () => T): T {
  const known = memo.kept.get(name)
  if (known?.text === text) return known.meaning as T
  const meaning = parse()
  memo.kept.set(name, { text, meaning })
  return meaning
}

/** Documents that are held at once: who goes through thousands of them asks for each but once. */
const HELD = 2

/** Holds a document that is being read; the one that was held longest gives way. */
export function hold({ memo }: Remembering, id: string, held: HeldDocument): void {
  memo.documents.delete(id)
  memo.documents.set(id, held)
  const [first, ...more] = memo.documents
  if (first && more.length >= HELD) letGo(memo, ...first)
}

/** Documents of which it is kept what checks read: it is many times as long as they are. */
const READ = 1

function letGo(memo: Memo, id: string, { document }: HeldDocument): void {
  memo.documents.delete(id)
  const texts = document.then(
    ({ texts }) => texts,
    () => undefined,
  )
  texts.then(known => {
    for (const path of known?.keys() ?? []) {
      memo.texts.delete(path)
      memo.meanings.delete(path)
      memo.decoded.delete(path)
    }
  })
}

/** Forgets what a document was, where its files are others now. */
export function forget({ memo }: Remembering, { id, texts }: Document): void {
  for (const path of texts.keys()) memo.texts.delete(path)
  memo.documents.delete(id)
}

/** Remembers a document as its files were just written. */
export function remember({ memo }: Remembering, document: Document): void {
  for (const [path, text] of document.texts) memo.texts.set(path, Promise.resolve(text))
  hold({ memo }, document.id, { folder: document.folder, document: Promise.resolve(document) })
}
