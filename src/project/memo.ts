import type { OutsideEdit } from '../synopsis/synopsis.js'
import type { Document, JudgedDocument } from './document.js'

/** What was read and parsed so far, so that nothing is read or parsed twice. */
export interface Memo {
  /** The texts of files as they were when they were first asked for, by path relative to the root. */
  texts: Map<string, Promise<string | undefined>>
  /** What texts mean, by path: those that came last, for a file may be wanted in two versions. */
  meanings: Map<string, readonly { text: string; meaning: unknown }[]>
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
    kept: new Map(),
    documents: new Map(),
    judged: new WeakMap(),
    outside: new WeakMap(),
  }
}

/** The project as it is from now on: its files are read anew. What a text means is the same whenever it was read. */
export function fresh<Project extends Remembering>(project: Project): Project {
  const { meanings, kept } = project.memo
  return { ...project, memo: { ...emptyMemo(), meanings, kept } }
}

/** Versions of a file whose meaning is kept. */
const VERSIONS = 2
/** Files whose meaning is kept at once: who opens one document after the other comes back to the last ones. */
const MEANINGS = 256

/** What a text of a file means, made once. */
export function meaningOf<T>({ memo }: Remembering, path: string, text: string, parse: () => T): T {
  const kept = memo.meanings.get(path) ?? []
  const known = kept.find(version => version.text === text)
  if (known) return known.meaning as T
  const meaning = parse()
  memo.meanings.delete(path)
  memo.meanings.set(path, [{ text, meaning }, ...kept].slice(0, VERSIONS))
  const [oldest] = memo.meanings.size > MEANINGS ? memo.meanings.keys() : []
  if (oldest !== undefined) memo.meanings.delete(oldest)
  return meaning
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
