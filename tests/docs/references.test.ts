import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { codes, PAGES, ROOT, readPage } from './pages.js'

const manifest = JSON.parse(readPage('package.json')) as { scripts: Record<string, string> }

/** The anchor that GitHub gives a heading. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}

function anchors(path: string): string[] {
  return [...readPage(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading))
}

describe.each(PAGES)('%s', path => {
  const page = readPage(path)
  const prose = page.replace(/^```[\s\S]*?^```$/gm, '')

  test('leads to files and headings that there are', () => {
    const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target as string)
    const missing = targets
      .filter(target => !/^https?:/.test(target))
      .filter(target => {
        const [file = '', heading] = target.split('#')
        const at = file === '' ? path : join(dirname(path), file)
        return !existsSync(join(ROOT, at)) || (heading !== undefined && !anchors(at).includes(heading))
      })
    expect(missing).toEqual([])
  })

  test('names files and scripts that there are', () => {
    const files = codes(prose).filter(code =>
      /^(?:src|docs|tests|schema|bench|\.ci|\.github)\/[\w./-]*$/.test(code),
    )
    expect(files.filter(file => !existsSync(join(ROOT, file)))).toEqual([])
    const scripts = [...page.matchAll(/npm run ([\w-]+)/g)].map(([, script]) => script as string)
    expect(scripts.filter(script => !Object.hasOwn(manifest.scripts, script))).toEqual([])
  })
})

test('the pictures show what the tool prints', () => {
  const { status, stderr } = spawnSync(process.execPath, ['docs/pictures/make.js', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})
