import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { SynopseError } from '../errors.js'
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
  content: string | Uint8Array
}

/**
 * Which of some files are there and must not be written over: people's own, and such as people changed. The tool's own are
 * those that are as it wrote them last, pages with its mark, and those that would stay as they are.
 */
export async function foreignFiles(root: string, files: readonly OwnFile[]): Promise<string[]> {
  const record = await readRecord(root)
  const foreign: string[] = []
  for (const { path, name, content } of files) {
    const there = await readBytes(path, Number.POSITIVE_INFINITY, name)
    if (there === undefined || there.equals(Buffer.from(content))) continue
    if (record.get(name) !== hashOf(there) && !isOwnPage(path, there)) foreign.push(name)
  }
  return foreign
}

/** Keeps in mind what was written. Where that is not possible, the files are no longer known as the tool's own. */
export async function rememberFiles(root: string, files: readonly OwnFile[]): Promise<void> {
  try {
    const record = await readRecord(root)
    for (const { name, content } of files) record.set(name, hashOf(content))
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

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** What a page says that the tool made. */
const MARK = '<meta name="generator" content="Synopse">'

function isOwnPage(path: string, content: Buffer): boolean {
  return path.endsWith('.html') && content.toString('latin1', 0, 8192).includes(MARK)
}
