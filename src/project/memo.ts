import type { Document } from './document.js'

/** What was read and parsed so far, so that nothing is read or parsed twice. */
export interface Memo {
  /** The texts of files as they were when they were first asked for, by path relative to the root. */
  texts: Map<string, Promise<string | undefined>>
  /** What texts mean, by path: those that came last, for a file may be wanted in two versions. */
  meanings: Map<string, readonly { text: string; meaning: unknown }[]>
  /** Documents by their ids. */
  documents: Map<string, { folder: string; document: Promise<Document> }>
}

/** What has a memo, as a project does. */
interface Remembering {
  memo: Memo
}

export function emptyMemo(): Memo {
  return { texts: new Map(), meanings: new Map(), documents: new Map() }
}

/** The project as it is from now on: its files are read anew. What a text means is the same whenever it was read. */
export function fresh<Project extends Remembering>(project: Project): Project {
  return { ...project, memo: { ...emptyMemo(), meanings: project.memo.meanings } }
}

/** Versions of a file whose meaning is kept. */
const VERSIONS = 2

/** What a text of a file means, made once. */
export function meaningOf<T>({ memo }: Remembering, path: string, text: string, parse: () => T): T {
  const kept = memo.meanings.get(path) ?? []
  const known = kept.find(version => version.text === text)
  if (known) return known.meaning as T
  const meaning = parse()
  memo.meanings.set(path, [{ text, meaning }, ...kept].slice(0, VERSIONS))
  return meaning
}

/** Forgets what a document was, where its files are others now. */
export function forget({ memo }: Remembering, { id, texts }: Document): void {
  for (const path of texts.keys()) memo.texts.delete(path)
  memo.documents.delete(id)
}

/** Remembers a document as its files were just written. */
export function remember({ memo }: Remembering, document: Document): void {
  for (const [path, text] of document.texts) memo.texts.set(path, Promise.resolve(text))
  memo.documents.set(document.id, { folder: document.folder, document: Promise.resolve(document) })
}
