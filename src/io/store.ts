import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { hashOf } from './content.js'
import { copyName } from './replace-file.js'
import { orNothing } from './state-files.js'
import { makeStateFolder, STATE_FOLDER } from './state-folder.js'

/**
 * Texts that take long to make, kept by name in a folder of the tool's own. Anybody may delete or spoil them: what is damaged, or
 * was made from something else than wanted, is not there; what cannot be written is not there the next time.
 */
export interface Store {
  /** The text under a name, if it was kept with this key. */
  read: (name: string, key: string) => string | undefined
  /** The same as its bytes: whoever needs little of a long text need not decode the rest. */
  readBytes: (name: string, key: string) => Buffer | undefined
  /** Keeps a text under a name, in the place of what was kept there. */
  write: (name: string, key: string, text: string) => Promise<void>
  /** Drops what is kept under other names than these. */
  keepOnly: (names: Iterable<string>) => void
}

/** Bytes of a kept text beyond which it is none of ours. */
const LIMIT = 256 * 1024 ** 2

/**
 * The store in a folder.
 *
 * @param root absolute path of the project
 * @param folder below the tool's own folder; no link leads there
 */
export function openStore(root: string, folder: string): Store {
  const own = join(root, STATE_FOLDER)
  const path = join(own, folder)
  const isSafe = [own, path].every(isOwnFolder)
  let made: Promise<unknown> | undefined
  const readBytes = (name: string, key: string) =>
    isSafe ? orNothing(() => readKept(join(path, fileOf(name)), key)) : undefined
  return {
    read: (name, key) => readBytes(name, key)?.toString('utf8'),
    readBytes,
    write: async (name, key, text) => {
      made ??= makeStateFolder(root, folder).catch(() => undefined)
      if (!isSafe || !(await made)) return
      const copy = join(path, copyName())
      orNothing(() => {
        // No waiting for the disk: what a crash leaves behind is recognised by its sum.
        writeFileSync(copy, `${key} ${sumOf(text)}\n${text}`, { flag: 'wx' })
        renameSync(copy, join(path, fileOf(name)))
      }) ?? orNothing(() => rmSync(copy, { force: true }))
    },
    keepOnly: names => {
      if (!isSafe) return
      const wanted = new Set([...names].map(fileOf))
      for (const name of orNothing(() => readdirSync(path)) ?? [])
        if (!wanted.has(name) && isOver(join(path, name)))
          orNothing(() => rmSync(join(path, name), { force: true }))
    },
  }
}

/** Nothing yet, or a folder that is no link; neither where one may not even look. */
function isOwnFolder(path: string): boolean {
  const isIt = () => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? true
  return orNothing(isIt) ?? false
}

const fileOf = (name: string) => hashOf(name).slice(0, 32)

/** Tells what is damaged, not what somebody made up: anybody may write such a file. */
const sumOf = (text: string | Uint8Array) => `${crc32(text).toString(16)}-${Buffer.byteLength(text)}`

function readKept(path: string, key: string): Buffer | undefined {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  try {
    const stats = fstatSync(file)
    if (!stats.isFile() || stats.size > LIMIT) return undefined
    const kept = readFileSync(file)
    const end = kept.indexOf('\n')
    const [known, sum] = kept.toString('latin1', 0, end).split(' ')
    if (known !== key) return undefined
    const bytes = kept.subarray(end + 1)
    return sumOf(bytes) === sum ? bytes : undefined
  } finally {
    closeSync(file)
  }
}

/** Milliseconds after which a copy that takes nobody's place was left behind. */
const LEFT = 60_000

/** Whether something is no copy that another process is about to put in its place. */
function isOver(path: string): boolean {
  return !path.endsWith('.tmp') || Date.now() - statSync(path).mtimeMs > LEFT
}
