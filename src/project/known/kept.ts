import { hashOf } from '../../io/content.js'
import { openStore } from '../../io/store.js'
import { keepMisalignmentsOf, looksThrough } from '../analysis.js'
import { BUILD } from '../build.js'
import type { Document } from '../document.js'
import { keepUnitsOf } from '../parsed-units.js'
import type { Project } from '../project.js'
import { pathsOf, readDocument, readTexts } from '../read-document.js'
import { contentsOf, type Listed } from '../survey.js'
import { type Raw, readRaw, takeRaw } from '../texts.js'
import { type Head, headOf, parseHead } from './head.js'
import { KIND_OF, madeAlong } from './index.js'
import type { Kind } from './kind.js'

/** What is known of a document, in as many kinds as were asked for. */
export interface Known<Values> extends Head {
  /** A hash of what its files hold. */
  contents: string
  values: Values
}

/** What is kept of a document: a head, and for each kind that was asked for a body. */
export interface Kept {
  contents: string
  head: string
  bodies: Body[]
}

/** A text as it was made, or its bytes as they were read. */
type Body = string | Uint8Array

/** The kinds that are asked for, by the names that they are wanted under. */
export type Kinds = Readonly<Record<string, Kind<unknown>>>
export type ValuesOf<K extends Kinds> = { [Name in keyof K]: K[Name] extends Kind<infer T> ? T : never }

/** A text that is kept of a document, with the key that says what it was made from. */
export interface KeptText {
  kind: string
  key: string
  text: string
}

/** Gives what is kept of documents of a project. */
export interface Keeper {
  /** What is kept, as another machine can keep it. */
  texts: (listed: Listed, kept: Kept) => KeptText[]
  /** Keeps what another machine made. Whether it was made from the same files, its key tells whoever asks for it. */
  keep: (document: string, texts: readonly KeptText[]) => Promise<void>
  /** What is kept; undefined where anything is missing, or where it is not known what the files hold. */
  kept: (listed: Listed) => Kept | undefined
  /**
   * What is kept, by what the files hold: they are read where that is not known.
   *
   * @throws as `readAll`
   */
  keptOf: (listed: Listed) => Promise<Kept | undefined>
  /**
   * The same, made from the files where it is not there, and kept from then on.
   *
   * @param isAnew whether it is made even where it is there (default: false)
   * @throws as `readDocument`
   */
  made: (listed: Listed, isAnew?: boolean) => Promise<Kept>
}

/** @param kinds what is wanted of each document */
export async function keeperOf(project: Project, kinds: readonly Kind<unknown>[]): Promise<Keeper> {
  const storedAs = async (kind: Kind<unknown>) => ({
    kind,
    store: openStore(project.root, kind.name),
    basis: await basisOf(project, kind),
  })
  const wanted = await Promise.all(kinds.map(storedAs))
  const along = await Promise.all(madeAlong(kinds, looksThrough(project)).map(storedAs))
  const kept = (listed: Listed, contents = listed.contents): Kept | undefined => {
    if (contents === undefined) return undefined
    const all: Buffer[] = []
    for (const { store, basis } of wanted) {
      const bytes = store.readBytes(listed.id, keyOf(basis, listed, contents))
      if (bytes === undefined) return undefined
      all.push(bytes)
    }
    return { contents, ...partsOf(all) }
  }
  /** What is kept of what the files hold. Where that is nothing, what was read is there for whoever makes it. */
  const keptNow = async (listed: Listed) => {
    const { id, folder, held } = listed
    if (held) return kept(listed, contentsOf(held.texts))
    const paths = pathsOf(project, id, folder)
    // Where one cannot be read, all that is wrong with them is told.
    const files: ReadonlyMap<string, Raw> = await readRaw(project, paths).catch(() =>
      readTexts(project, id, folder),
    )
    const known = kept(listed, contentsOf(files))
    if (!known) takeRaw(project, files)
    return known
  }
  return {
    kept,
    keptOf: async listed => kept(listed) ?? keptNow(listed),
    texts: (listed, { contents, head, bodies }) =>
      wanted.map(({ kind, basis }, index) => ({
        kind: kind.name,
        key: keyOf(basis, listed, contents),
        text: `${head}\n${textOf(bodies[index])}`,
      })),
    keep: async (document, texts) => {
      for (const { kind, store } of wanted)
        for (const { key, text } of texts.filter(({ kind: name }) => name === kind.name))
          await store.write(document, key, text)
    },
    made: async (listed, isAnew = false) => {
      const known = isAnew ? undefined : await keptNow(listed)
      if (known) return known
      const document = await loadListed(project, listed)
      // Of what it was made from, not of what was there a moment ago: the files may have changed in between.
      const contents = contentsOf(document.texts)
      const head = headOf(project, document)
      const bodies: string[] = []
      let isPassing = false
      for (const { kind, store, basis } of wanted) {
        const value = await kind.make(project, document)
        isPassing ||= kind.isPassing?.(value) ?? false
        const body = kind.pack(value)
        bodies.push(body)
        await store.write(listed.id, keyOf(basis, listed, contents), `${head}\n${body}`)
      }
      for (const { kind, store, basis } of isPassing ? [] : along) {
        const key = keyOf(basis, listed, contents)
        if (store.read(listed.id, key) !== undefined) continue
        await store.write(listed.id, key, `${head}\n${kind.pack(await kind.make(project, document))}`)
      }
      return { contents, head, bodies }
    },
  }
}

/** The document that is listed. @throws as `readDocument` */
export function loadListed(project: Project, { id, folder, held }: Listed): Promise<Document> {
  return held ? Promise.resolve(held) : readDocument(project, id, folder)
}

/** The values that are kept as text; undefined where a text is none that the tool can have written. */
export function unpacked<K extends Kinds>(
  kinds: K,
  { contents, head, bodies }: Kept,
): Known<ValuesOf<K>> | undefined {
  const entries = Object.entries(kinds).map(([name, kind], index) => [
    name,
    unpackedBody(kind, bodies[index]),
  ])
  const about = parseHead(head)
  if (!about || entries.some(([, value]) => value === undefined)) return undefined
  return { ...about, contents, values: Object.fromEntries(entries) }
}

function unpackedBody({ unpack, unpackBytes }: Kind<unknown>, body: Body | undefined): unknown {
  return unpackBytes ? unpackBytes(bytesOf(body)) : unpack(textOf(body))
}

const textOf = (body: Body = '') => (typeof body === 'string' ? body : bytesOf(body).toString('utf8'))

function bytesOf(body: Body = ''): Buffer {
  return typeof body === 'string'
    ? Buffer.from(body)
    : Buffer.from(body.buffer, body.byteOffset, body.byteLength)
}

/** Forgets what is kept of other documents than these. */
export function keepOnly(project: Project, ids: readonly string[]): void {
  for (const name of [...KIND_OF.keys(), 'compared']) openStore(project.root, name).keepOnly(ids)
  keepUnitsOf(project, ids)
  keepMisalignmentsOf(project, ids)
}

/** What a kind is made from besides the files: an own build, an own config, and whatever it names. */
export async function basisOf(
  project: Project,
  { name, besides }: Pick<Kind<unknown>, 'name' | 'besides'>,
): Promise<string> {
  const { icu = '' } = process.versions
  return JSON.stringify([BUILD, icu, name, project.config, await besides?.(project)])
}

function keyOf(basis: string, { id, folder }: Listed, contents: string): string {
  return hashOf(JSON.stringify([basis, id, folder, contents]))
}

function partsOf(all: readonly Buffer[]): Omit<Kept, 'contents'> {
  const [first = Buffer.alloc(0)] = all
  const bodies = all.map(bytes => bytes.subarray(bytes.indexOf('\n') + 1))
  return { head: first.toString('utf8', 0, Math.max(0, first.indexOf('\n'))), bodies }
}
