import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, readdirSync, statSync } from 'node:fs'
import { afterEach, beforeAll, expect, test } from '@jest/globals'
import { project, projectAt, type TestProject, temporaryFolder } from '../process.js'

let made: TestProject
let unit: string

const paragraphs = Array.from({ length: 200 }, (_, index) => `Absatz Nummer ${index} mit etwas Text.`)
const source = `${paragraphs.join('\n\n')}\n`
const FILE = 'alignments/a/ru.json'

beforeAll(async () => {
  made = project({ 'synopse.config.json': '{"targets":["ru"]}', 'corpus/a.md': source })
  await made.run(['sync'])
  unit = made.json('alignments/a/de.json').units[100]?.id as string
})

const mounts: string[] = []

afterEach(() => {
  for (const folder of mounts.splice(0)) execFileSync('umount', [folder])
})

/** A small file system of its own; undefined where mounting is not permitted. */
function smallDisk(options: string): TestProject | undefined {
  const folder = temporaryFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'none', folder], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  mounts.push(folder)
  return projectAt(folder)
}

const filesOf = (made: TestProject) => readdirSync(made.path('alignments/a')).sort()

// Sizes around that of the file (some 20 kB): a write that begins within the limit is first cut short without an error.
test.each([0, 4096, 20_000])('a file-size limit of %d bytes leaves the old file', async limit => {
  const own = made.copy()
  const before = own.read(FILE)
  expect(before.length).toBeGreaterThan(20_000)
  const result = await own.run(['set', 'a', unit, 'ru'], {
    stdin: 'Перевод',
    under: ['prlimit', `--fsize=${limit}`],
  })
  expect(own.read(FILE)).toBe(before)
  expect(result).toEqual({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(
      /no space left to write alignments\/a\/ru\.json \(EFBIG\)[\s\S]*Free some space/,
    ),
  })
  expect(filesOf(own)).toEqual(['de.json', 'ru.json'])
})

test('a full disk leaves the old files, and room mends it', async () => {
  const disk = smallDisk('size=160k')
  if (!disk) return
  cpSync(made.root, disk.root, { recursive: true })
  const before = disk.read(FILE)
  // What is left is less than the file and more than nothing, so that the first write is cut short.
  disk.write('ballast', Buffer.alloc(bytesFree(disk.root) - 3 * 4096))
  const full = await disk.run(['set', 'a', unit, 'ru'], { stdin: 'Перевод' })
  expect(disk.read(FILE)).toBe(before)
  expect(full).toEqual({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('There is no space left to write alignments/a/ru.json (ENOSPC)'),
  })
  expect(filesOf(disk)).toEqual(['de.json', 'ru.json'])

  disk.write('ballast', '')
  expect((await disk.run(['set', 'a', unit, 'ru'], { stdin: 'Перевод' })).code).toBe(0)
  expect(disk.read(FILE)).toContain('"target": "Перевод"')
})

test('a disk without room for as much as a lock is no bug of ours', async () => {
  const disk = smallDisk('size=256k,nr_inodes=4')
  if (!disk) return
  // The root, the corpus, the document and the config take up all that there are.
  disk.write('corpus/a.md', source)
  disk.write('synopse.config.json', '{}')
  const { code, stderr } = await disk.run(['sync'])
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('.synopse') })
})

test('a disk that can only be read is read, and said to be so', async () => {
  const disk = smallDisk('size=512k')
  if (!disk) return
  cpSync(made.root, disk.root, { recursive: true })
  disk.write('corpus/a.md', `${source}\nNeu.\n`)
  execFileSync('mount', ['-o', 'remount,ro', disk.root])
  const begun = Date.now()
  const [status, sync] = await Promise.all([disk.run(['status', '--json']), disk.run(['sync'])])
  expect(status.code).toBe(0)
  // Nothing to wait for: only a lock that another process holds is tried for again.
  expect(Date.now() - begun).toBeLessThan(8000)
  expect(sync).toEqual({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/cannot be written \(EROFS\)/),
  })
})

test('a write keeps the mode of the file', async () => {
  const own = made.copy()
  chmodSync(own.path(FILE), 0o640)
  expect((await own.run(['note', 'a', unit, 'ru', 'Notiz'])).code).toBe(0)
  expect(statSync(own.path(FILE)).mode & 0o777).toBe(0o640)
})

function bytesFree(folder: string): number {
  const [, line] = execFileSync('df', ['-k', '--output=avail', folder], { encoding: 'utf8' })
    .trim()
    .split('\n')
  return Number(line) * 1024
}
