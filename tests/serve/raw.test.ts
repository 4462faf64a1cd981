import { readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { article } from '../commands/article.js'
import type { Alignment, TestProject } from '../process.js'
import { type Serving, serving } from './serving.js'

/** Limits that a test need not wait for. */
const LIMITS = { body: 1024 ** 2, head: 1000, request: 2000, connections: 100 }

/** What comes back for bytes, until the server ends the connection or nothing comes any more. */
function sent(port: number, bytes: string | Buffer): Promise<string> {
  return new Promise(done => {
    const socket = connect(port, '127.0.0.1')
    let said = ''
    socket.setTimeout(400, () => socket.destroy())
    socket.on('data', chunk => {
      said += chunk
    })
    socket.on('error', () => {}).on('close', () => done(said))
    socket.write(bytes)
  })
}

const statuses = (said: string) =>
  [...said.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => Number(status))

const cookieOf = ({ keys }: Serving) => `Cookie: ${keys.name}=${keys.cookie}`

/** A wish as the page sends it, but for what is given. */
function wish(served: Serving, body: Buffer | string, { head = '', line = 'POST /api/desk HTTP/1.1' } = {}) {
  const lines = [
    line,
    'Host: 127.0.0.1',
    cookieOf(served),
    `X-Synopse-Token: ${served.keys.write}`,
    'Content-Type: application/json',
    ...(head ? [head] : [`Content-Length: ${Buffer.byteLength(body)}`]),
  ]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), Buffer.from(body)])
}

/** All that stands in the files that people own. */
function filesOf(made: TestProject): string {
  const files = ['alignments', 'corpus'].flatMap(folder =>
    readdirSync(made.path(folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name)),
  )
  return files
    .sort()
    .map(file => `${file}\n${readFileSync(file, 'utf8')}`)
    .join('\n')
}

const BASIS = { source: 'Falsch!', target: '' }
const SAVE = {
  kind: 'save',
  document: 'streik',
  unit: 'falsch01',
  language: 'ru',
  text: 'Неверно!',
  basis: BASIS,
}
const save = (other: object = {}) => JSON.stringify({ ...SAVE, ...other })

test('the right wish is carried out: what follows differs from it in one thing', async () => {
  const made = article()
  const served = await serving(made, LIMITS)
  const before = filesOf(made)
  expect(statuses(await sent(served.port, wish(served, save())))).toEqual([200])
  expect(filesOf(made)).not.toBe(before)
})

test('bytes that are no text write nothing', async () => {
  const made = article()
  const served = await serving(made, LIMITS)
  const before = filesOf(made)
  const [start = '', end = ''] = save().split('Неверно!')
  const bad = [
    Buffer.concat([Buffer.from(start), Buffer.from([0xd0, 0x22, 0xff, 0xfe]), Buffer.from(end)]),
    Buffer.concat([Buffer.from(start), Buffer.from([0xd0, 0xff]), Buffer.from(end)]),
    Buffer.concat([Buffer.from(start), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from(end)]),
    Buffer.from(save(), 'utf16le'),
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(save())]),
  ]
  for (const body of bad) {
    const said = await sent(served.port, wish(served, body))
    expect([body.toString('latin1'), filesOf(made) === before]).toEqual([body.toString('latin1'), true])
    expect(
      said === '' || statuses(said)[0] === 400 || said.includes('"failed"') || said.includes('"refused"'),
    ).toBe(true)
  }
  expect(served.failed).toEqual([])
})

test('half a letter, or NUL, gets into no file', async () => {
  const made = article()
  const served = await serving(made, LIMITS)
  await sent(served.port, wish(served, save().replace('Неверно!', 'Не\\ud800вер\\u0000но')))
  const { entries } = made.json<Alignment>('alignments/streik/ru.json')
  expect(entries.find(({ id }) => id === 'falsch01')?.target).toBe('Не\ufffdверно')
})

test('other methods, versions and ways to ask come to nothing', async () => {
  const made = article()
  const served = await serving(made, LIMITS)
  const before = filesOf(made)
  const { port } = served
  const rest = `Host: 127.0.0.1\r\n${cookieOf(served)}\r\nX-Synopse-Token: ${served.keys.write}\r\n`
  for (const method of ['TRACE', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'PROPFIND', 'CONNECT', 'BREW']) {
    const said = await sent(port, `${method} /api/desk HTTP/1.1\r\n${rest}\r\n`)
    expect([method, said === '' || (statuses(said)[0] ?? 0) >= 400]).toEqual([method, true])
    expect(said).not.toContain(served.keys.write)
  }
  const upgrade = `${rest}Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x3JJHMbDL1EzLkh9GBhXDw==\r\nSec-WebSocket-Version: 13\r\n\r\n`
  expect(statuses(await sent(port, `GET /api/events HTTP/1.1\r\n${upgrade}`))).not.toContain(101)
  expect(statuses(await sent(port, `GET / HTTP/1.1\r\n${cookieOf(served)}\r\n\r\n`))).toEqual([400])
  expect(statuses(await sent(port, `GET / HTTP/1.0\r\n${cookieOf(served)}\r\n\r\n`))).toEqual([421])
  expect(statuses(await sent(port, `GET http://evil.example/ HTTP/1.1\r\n${rest}\r\n`))).toEqual([404])
  expect(
    statuses(await sent(port, `GET / HTTP/1.1\r\nHost: evil.example\r\n${rest}\r\n`))[0],
  ).toBeGreaterThanOrEqual(400)
  expect(statuses(await sent(port, `HEAD / HTTP/1.1\r\n${rest}\r\n`))).toEqual([200])
  expect(statuses(await sent(port, `HEAD /api/events HTTP/1.1\r\n${rest}\r\n`))).toEqual([405])
  // A body of two lengths, or in two ways, is another request for somebody.
  for (const head of [
    `Content-Length: 5\r\nContent-Length: ${Buffer.byteLength(save())}`,
    `Content-Length: ${Buffer.byteLength(save())}\r\nTransfer-Encoding: chunked`,
    'Transfer-Encoding: chunked, identity',
    'Content-Length: -1',
  ])
    expect(statuses(await sent(port, wish(served, save(), { head })))).toEqual([400])
  expect(filesOf(made)).toBe(before)
  expect(served.effects).toEqual([])
})

test('of requests in a row on one connection, each is judged by itself', async () => {
  const made = article()
  const served = await serving(made, LIMITS)
  const before = filesOf(made)
  const first = `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n${cookieOf(served)}\r\n\r\n`
  const second = `POST /api/desk HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(save())}\r\n\r\n${save()}`
  expect(statuses(await sent(served.port, `${first}${second}${first}`))).toEqual([200, 401])
  expect([filesOf(made), served.effects]).toEqual([before, []])
})

test('names that lead out of the folders are documents that there are not', async () => {
  const made = article({ 'geheim.md': 'Geheim.\n', 'synopse.config.json.md': 'x' })
  const served = await serving(made, LIMITS)
  const before = filesOf(made)
  const names = [
    '..',
    '../geheim',
    '..%2fgeheim',
    '/etc/passwd',
    'streik/../../geheim',
    '..\\geheim',
    'streik\u0000',
    '',
    '.',
    '__proto__',
    'constructor',
    'a'.repeat(5000),
  ]
  for (const document of names)
    for (const effect of [
      { kind: 'open', document },
      { kind: 'explain', document, unit: '../x' },
      { kind: 'history', document, unit: 'falsch01', language: 'ru' },
      { kind: 'approvals', document, language: 'ru' },
      { kind: 'reread', document },
      { kind: 'look', document, generation: 0 },
      { ...SAVE, document },
    ]) {
      const { status, text } = await served.want(effect)
      expect([document, effect.kind, text.includes('Geheim.'), text.includes('root:')]).toEqual([
        document,
        effect.kind,
        false,
        false,
      ])
      expect(status).toBeLessThan(500)
    }
  for (const unit of ['__proto__', 'constructor', '../x', '', '\u202e'])
    expect((await served.want({ ...SAVE, unit })).text).toMatch(/"(failed|refused)"/)
  for (const path of [
    '/d/..%2f..%2fetc%2fpasswd',
    '/d/%2e%2e/x',
    '/..%2fapp.js',
    '/d/%00',
    '/d/%ff',
    '/app.js/../serve.json',
    '//evil.example/',
  ])
    expect((await served.own({ path })).text).not.toMatch(/root:|secret/)
  expect(filesOf(made)).toBe(before)
  expect(served.failed).toEqual([])
})
