import { type ChildProcess, spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import { afterEach, expect, test } from '@jest/globals'
import { article } from '../commands/article.js'
import { BIN, type TestProject } from '../process.js'

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

/** Starts serving; `link` is what it printed. */
async function started(made: TestProject, ...args: string[]) {
  const child = spawn(process.execPath, [BIN, 'serve', '--ui-lang', 'en', ...args], { cwd: made.root })
  children.push(child)
  let told = ''
  child.stderr.on('data', chunk => {
    told += chunk
  })
  const link = await new Promise<string>((done, fail) => {
    child.stdout.once('data', chunk => done(String(chunk).trim()))
    child.once('exit', () => fail(new Error(told)))
  })
  const ended = new Promise<number | null>(done => child.once('exit', done))
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  return { link: new URL(link), end, told: () => told }
}

async function cookieFrom(link: URL): Promise<string> {
  const { headers } = await fetch(link, { redirect: 'manual' })
  return headers.get('set-cookie')?.split(';')[0] ?? ''
}

test('cookie, link and port of a project survive the end of the server, whatever ends it', async () => {
  const made = article()
  const first = await started(made, 'streik', '--port', '18600')
  const cookie = await cookieFrom(first.link)
  const { origin } = first.link
  const begun = await fetch(`${origin}/api/begin`, { headers: { cookie } })
  expect(await begun.json()).toMatchObject({
    source: 'de',
    documents: expect.arrayContaining(['streik']),
    spoken: { language: 'en', direction: 'ltr' },
    words: { 'status.drifted': 'drifted' },
  })
  expect(statSync(made.path('.synopse/serve.json')).mode & 0o777).toBe(0o600)
  await first.end('SIGKILL')
  const second = await started(made)
  expect(second.link.origin).toBe(origin)
  expect(second.link.searchParams.get('token')).toBe(first.link.searchParams.get('token'))
  const page = await fetch(`${origin}/`, { headers: { cookie } })
  expect(page.status).toBe(200)
  const [, token = ''] = /synopse-token" content="([^"]+)"/.exec(await page.text()) ?? []
  const headers = { cookie, 'x-synopse-token': token, 'content-type': 'application/json' }
  const body = JSON.stringify({ kind: 'open', document: 'streik' })
  const opened = await fetch(`${origin}/api/desk`, { method: 'POST', headers, body })
  expect(await opened.json()).toMatchObject({ kind: 'opened', opened: { id: 'streik' } })
  const third = await started(made)
  expect(third.told()).toContain('This project is served already')
  const other = await started(article(), '--port', second.link.port)
  expect(other.told()).toContain('is taken')
  expect(await third.end('SIGTERM')).toBe(0)
  expect(await second.end('SIGINT')).toBe(0)
})

test('a port that there is not, and a document that there is not, are told', async () => {
  const made = article()
  expect(await made.here(['serve', '--port', '70000'])).toMatchObject({ code: 2 })
  expect(await made.here(['serve', 'nirgends'])).toMatchObject({ code: 2 })
})
