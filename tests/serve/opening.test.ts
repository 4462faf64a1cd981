import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { tellLink } from '../../src/commands/link-told.js'
import { noScreen } from '../../src/io/own-browser.js'
import { loadWords, UI_LANGUAGES } from '../../src/locales/words.js'
import { removeWayIn } from '../../src/serve/way-in.js'
import { article } from '../commands/article.js'
import { project, type TestProject } from '../process.js'

test.each([
  [{ SSH_CONNECTION: '192.0.2.1 5000 192.0.2.2 22', DISPLAY: 'localhost:10.0' }, 'linux', 'remote'],
  [{ SSH_TTY: '/dev/pts/1' }, 'darwin', 'remote'],
  [{}, 'linux', 'missing'],
  [{ DISPLAY: ':0' }, 'linux', undefined],
  [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', undefined],
  [{}, 'darwin', undefined],
  [{}, 'win32', undefined],
] as const)('%o on %s: a screen is %s', (env, platform, reason) => {
  expect(noScreen(env, platform)).toBe(reason)
})

const LINK = 'http://127.0.0.1:8460/open?token=geheim&document=streik'

/** What is told and printed, with an `xdg-open` that writes down what it gets. @param code that it ends with */
async function led(made: TestProject, env: NodeJS.ProcessEnv, { code = 0, isWanted = true, ui = 'en' } = {}) {
  const folder = made.path('programs')
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/xdg-open`, `#!/bin/sh\necho "$@" > "${folder}/got"\nexit ${code}\n`)
  chmodSync(`${folder}/xdg-open`, 0o755)
  const [told, printed]: [string[], string[]] = [[], []]
  await tellLink(
    { root: made.root, link: LINK, port: 8460, isWanted, env: { PATH: `${folder}:/usr/bin:/bin`, ...env } },
    {
      words: await loadWords(ui as 'en'),
      tell: text => told.push(text),
      print: text => printed.push(text),
    },
  )
  const got = existsSync(`${folder}/got`) ? readFileSync(`${folder}/got`, 'utf8').trim() : undefined
  return { told: told.join('\n'), printed, got }
}

test('the browser gets a page that only the user can read, and no token on its command line', async () => {
  const made = article()
  const { told, printed, got } = await led(made, { DISPLAY: ':0' })
  expect(told).toContain('Opened in your browser')
  expect(printed).toEqual([LINK])
  expect(got).toBe(made.path('.synopse/serve.html'))
  expect(statSync(got as string).mode & 0o777).toBe(0o600)
  expect(readFileSync(got as string, 'utf8')).toContain('url=http://127.0.0.1:8460/open?token=geheim&#38;')
  await removeWayIn(made.root)
  expect(existsSync(got as string)).toBe(false)
})

test.each(UI_LANGUAGES)('what is to be done without a browser is told (%s)', async ui => {
  const made = article()
  for (const env of [{ SSH_CONNECTION: '1' }, {}]) {
    const { told, printed, got } = await led(made, env, { ui })
    expect(told).toContain('ssh -L 8460:127.0.0.1:8460 ')
    expect(printed).toEqual([LINK])
    expect(got).toBeUndefined()
  }
  const failed = await led(made, { DISPLAY: ':0' }, { code: 3, ui })
  expect(failed.told).toContain('ssh -L 8460:127.0.0.1:8460 ')
  expect(failed.printed).toEqual([LINK])
})

test('who wants none gets the link, and over SSH the way as well', async () => {
  const made = article()
  const { told, got } = await led(made, { DISPLAY: ':0' }, { isWanted: false })
  expect(told).toBe('Open this link in a browser on this machine:')
  expect(got).toBeUndefined()
  expect((await led(made, { SSH_TTY: 'x' }, { isWanted: false })).told).toContain('ssh -L')
})

test('a link in place of the page leads nobody astray', async () => {
  const made = article({ '.synopse/.gitignore': '*\n' })
  const own = made.path('eigenes.txt')
  writeFileSync(own, 'mein')
  symlinkSync(own, made.path('.synopse/serve.html'))
  const { told, got } = await led(made, { DISPLAY: ':0' })
  expect(got).toBeUndefined()
  expect(told).toContain('No browser could be opened')
  expect(readFileSync(own, 'utf8')).toBe('mein')
})

test('where there is no document, it says so instead of serving nothing', async () => {
  const made = project({
    'synopse.config.json': '{ "source": { "language": "de", "files": "*.md" }, "targets": ["ru"] }',
  })
  const { code, stderr } = await made.here(['serve', '--ui-lang', 'en'])
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('no file matches *.md') })
  expect(existsSync(made.path('.synopse'))).toBe(false)
})
