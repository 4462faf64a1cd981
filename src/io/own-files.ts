import { constants, open } from 'node:fs/promises'
import { join } from 'node:path'
import { SynopseError } from '../errors.js'
import { type Content, hashOf, hashOfContent } from './content.js'
import { readBytes, readText } from './read.js'
import { makeStateFolder, STATE_FOLDER } from './state-folder.js'
import { writeText } from './write.js'

/** Where it is kept what was given out: hashes of contents by paths, in a folder that anybody may delete. */
const RECORD = `${STATE_FOLDER}/given-out.json`

/** Bytes: more than any project gives out. */
const LARGEST = 64 * 1024 ** 2

/** A file that goes out, as it is to be. */
export interface OwnFile {
  /** Absolute. */
  path: string
  /** What the record knows it by. */
  name: string
  content: Content
}

/** What was written: under which name, and the hash of what. */
export interface Written {
  name: string
  hash: string
}

/**
 * Which of some files are there and must not be written over: people's own, and such as people changed. The tool's own are
 * those that are as it wrote them last, pages with its mark, and those that would stay as they are.
 */
export async function foreignFiles(root: string, files: readonly OwnFile[]): Promise<string[]> {
  const record = await readRecord(root)
  const foreign: string[] = []
  for (const { path, name, content } of files) {
    if (await isOwnPage(path)) continue
    const there = await readBytes(path, Number.POSITIVE_INFINITY, name)
    if (there === undefined) continue
    const hash = hashOf(there)
    if (record.get(name) !== hash && (await hashOfContent(content)) !== hash) foreign.push(name)
  }
  return foreign
}

/** Keeps in mind what was written. Where that is not possible, the files are no longer known as the tool's own. */
export async function rememberFiles(root: string, files: readonly Written[]): Promise<void> {
  try {
    const record = await readRecord(root)
    for (const { name, hash } of files) record.set(name, hash)
    await makeStateFolder(root)
    await writeText(root, RECORD, `${JSON.stringify(Object.fromEntries(record))}\n`)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (!(error instanceof SynopseError) && code === undefined) throw error
  }
}

async function readRecord(root: string): Promise<Map<string, string>> {
  try {
    const value: unknown = JSON.parse((await readText(join(root, RECORD), LARGEST)) ?? '{}')
    return new Map(Object.entries(Object(value)).filter(([, hash]) => typeof hash === 'string')) as never
  } catch {
    return new Map()
  }
}

/** What a page says that the tool made, and the bytes at its beginning among which it does. */
const MARK = '<meta name="generator" content="Synopse">'
const BEGINNING = 8192

/** Whether a file is a page that says that the tool made it. */
export async function isOwnPage(path: string): Promise<boolean> {
  if (!path.endsWith('.html')) return false
  // To open a pipe waits for who writes to it.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(() => undefined)
  try {
    const { buffer, bytesRead } = (await file?.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0)) ?? {}
    return buffer?.toString('latin1', 0, bytesRead).includes(MARK) ?? false
  } catch {
    // A folder, or a pipe: whoever reads it says so.
    return false
  } finally {
    await file?.close()
  }
}
