import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { keepLeftAt, readLeftAt } from '../../src/project/left-at.js'
import { read } from '../../src/serve/wire.js'
import { article } from '../commands/article.js'
import type { Alignment, TestProject } from '../process.js'
import { rows } from '../runs.js'
import { listening, type Serving, serving, type Wanted } from './serving.js'

const RUSSIAN = 'alignments/streik/ru.json'
const place = { document: 'streik', unit: 'absatz01', language: 'ru' }

/** A save as a page makes it that has seen what stands in the files. */
function save(made: TestProject, text: string): object {
  const target = made.json<Alignment>(RUSSIAN).entries.find(({ id }) => id === 'absatz01')?.target
  return { kind: 'save', ...place, text, basis: { source: 'Am Anfang stand der Preis.', target } }
}

test('the link is exchanged for a cookie, and leads to an address without it', async () => {
  const { bare, keys } = await serving(article())
  const opened = await bare({ path: `/open?token=${keys.link}` })
  expect([opened.status, opened.headers.location]).toEqual([303, '/'])
  const [cookie = ''] = opened.headers['set-cookie'] ?? []
  expect(cookie).toMatch(/^synopse-[0-9a-f]{12}=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax/)
  const page = await bare({ headers: { cookie: cookie.split(';')[0] } })
  expect(page.status).toBe(200)
  expect(page.text).toContain(`<meta name="synopse-token" content="${keys.write}">`)
  expect(page.text).not.toContain(keys.link)
  expect(page.text).not.toMatch(/<script>|<script [^>]*>[^<]|\sstyle=|\son\w+=/)
  expect(page.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  })
  expect(page.headers['content-security-policy']).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'; connect-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
  )
})

test.each([
  ['streik', '/d/streik'],
  ['//evil.example', '/d/%2F%2Fevil.example'],
  ['a/../../b', '/d/a%2F..%2F..%2Fb'],
  ['x\r\nSet-Cookie: a=b', '/d/x%0D%0ASet-Cookie%3A%20a%3Db'],
])('a link to “%s” leads to that document here, whatever it is called', async (document, location) => {
  const { bare, keys } = await serving(article())
  const path = `/open?${new URLSearchParams({ token: keys.link, document })}`
  expect((await bare({ path })).headers).toMatchObject({ location })
})

test('whoever has no key gets nothing', async () => {
  const { bare, own, keys, effects } = await serving(article())
  for (const path of [
    '/',
    '/d/streik',
    '/app.js',
    '/app.css',
    '/events.js',
    '/api/begin',
    '/api/events',
    '/nothing',
  ])
    expect((await bare({ path })).status).toBe(401)
  for (const token of ['', 'x', keys.cookie, keys.write])
    expect((await bare({ path: `/open?token=${token}` })).headers['set-cookie']).toBeUndefined()
  expect((await own({ headers: { host: 'evil.example' } })).status).toBe(421)
  expect((await own({ headers: { origin: 'http://evil.example' } })).status).toBe(403)
  const write = { method: 'POST', path: '/api/desk', body: '{"kind":"count"}' }
  expect((await own({ ...write, headers: { 'x-synopse-token': '' } })).status).toBe(403)
  expect((await own({ ...write, headers: { 'content-type': 'text/plain' } })).status).toBe(415)
  expect(effects).toEqual([])
  expect((await own(write)).status).toBe(200)
})

test('addresses lead to nothing but what there is', async () => {
  const { own } = await serving(article())
  const status = async (wanted: Wanted) => (await own(wanted)).status
  const none = [
    '/../package.json',
    '/app.js/../../x',
    '/%2e%2e/x',
    '/d/..%2f..%2fetc/a/b',
    '//evil',
    '/api/',
    '*',
  ]
  for (const path of none) expect(await status({ path })).toBe(404)
  for (const path of ['/d/..%2F..%2Fetc%2Fpasswd', '/d/%00', '/d/__proto__', '/d/streik/absatz01?lang=ar'])
    expect(await status({ path })).toBe(200)
  expect(await status({ method: 'DELETE' })).toBe(405)
  expect(await status({ method: 'POST', path: '/api/begin' })).toBe(405)
  expect(await status({ path: '/api/desk' })).toBe(405)
})

test('names that mean no good are documents that there are not', async () => {
  const { want, failed } = await serving(article())
  for (const document of [
    '../../etc/passwd',
    '/etc/passwd',
    '__proto__',
    'constructor',
    '\0',
    'a\\..\\b',
    '',
  ]) {
    for (const wanted of [
      { kind: 'open', document },
      { kind: 'reread', document },
      { kind: 'history', ...place, document },
      { kind: 'approvals', document, language: 'ru' },
    ]) {
      const { status, text } = await want(wanted)
      expect([status, JSON.parse(text).kind]).toEqual([200, 'failed'])
    }
  }
  for (const unit of ['__proto__', 'constructor', '', '../x']) {
    const change = { ...place, unit, basis: { source: '', target: '' } }
    for (const wanted of [
      { kind: 'explain', document: 'streik', unit },
      { kind: 'save', ...change, text: 'x' },
      { kind: 'note', ...change, note: 'x' },
      { kind: 'return', ...change, note: 'x' },
      { kind: 'history', ...place, unit },
      { kind: 'restore', turn: 'undo', undo: { ...place, unit, before: {}, saved: change.basis } },
    ]) {
      const { status, text } = await want(wanted)
      expect([status, JSON.parse(text).kind]).not.toContain('written')
      expect(status).toBe(200)
    }
  }
  expect(failed).toEqual([])
})

test('a save goes through the door, and all who listen are told at once', async () => {
  const made = article()
  const served = await serving(made)
  const others = Array.from({ length: 3 }, () => listening(served))
  await Promise.all(others.map(({ hears }) => hears('ready')))
  const wanted = save(made, 'Сначала была цена.')
  const { text } = await served.want(wanted)
  expect(read(text)).toMatchObject({
    kind: 'written',
    message: { key: 'ui.saved' },
    opened: { id: 'streik' },
  })
  for (const { hears } of others) expect(await hears('saved')).toEqual({ kind: 'saved', document: 'streik' })
  expect(made.read(RUSSIAN)).toContain('Сначала была цена.')
  // Whoever has not seen that does not write over it.
  const late = await served.want({ ...wanted, text: 'Другое.' })
  expect(read(late.text)).toMatchObject({ kind: 'refused', refusal: { reason: 'targetChanged' } })
  expect(made.read(RUSSIAN)).not.toContain('Другое.')
  // Nobody is told of it as if it were somebody else's.
  await wait(2500)
  expect(others.map(({ told }) => told)).toEqual([[], [], []])
})

test('saves at the same time are one after the other', async () => {
  const made = article()
  const { want } = await serving(made)
  const wanted = Array.from({ length: 12 }, (_, index) => save(made, `Цена ${index}.`))
  const kinds = (await Promise.all(wanted.map(want))).map(({ text }) => JSON.parse(text).kind)
  expect(kinds.sort()).toEqual(['refused', ...Array(10).fill('refused'), 'written'])
})

test('what others change is told, by document', async () => {
  const made = article()
  const served = await serving(made)
  const { hears } = listening(served)
  await hears('ready')
  made.write(RUSSIAN, made.read(RUSSIAN).replace('Конец.', 'Конец'))
  expect(await hears('changed')).toEqual({ kind: 'changed', document: 'streik' })
  made.write('corpus/neu.md', 'Neu.\n')
  expect(await hears('changed')).toEqual({ kind: 'changed' })
})

test('each page is told what it does not hold, whatever others were told', async () => {
  const made = article()
  const { want } = await serving(made)
  const opened = async () => {
    const answer = read((await want({ kind: 'open', document: 'streik' })).text)
    return answer.kind === 'opened' ? answer.opened.version : undefined
  }
  const first = await opened()
  const reread = async (version: string | undefined) =>
    JSON.parse((await want({ kind: 'reread', document: 'streik', version })).text)
  expect(await reread(first)).toEqual({ kind: 'unchanged' })
  const saved = read((await want(save(made, 'Сначала была цена.'))).text)
  const second = saved.kind === 'written' ? saved.opened.version : undefined
  expect(await opened()).toBe(second)
  expect(await reread(second)).toEqual({ kind: 'unchanged' })
  const told = { kind: 'reread', opened: { id: 'streik', version: second } }
  expect(await reread(first)).toMatchObject({ ...told, since: first })
  expect(await reread(undefined)).toMatchObject(told)
})

test('what is typed is judged, and nothing is written; what is too long is not judged', async () => {
  const made = article()
  const { want } = await serving(made)
  const before = made.read(RUSSIAN)
  const answer = read((await want({ kind: 'open', document: 'streik' })).text)
  const row =
    answer.kind === 'opened' && answer.opened.synopsis.rows.find(({ unit }) => unit.id === place.unit)
  if (!row) throw new Error(answer.kind)
  const { unit } = row
  const wanted = (text: string) => ({
    kind: 'try',
    document: 'streik',
    language: 'ru',
    units: [unit],
    source: `${unit.text} 1848`,
    text,
  })
  const { text } = await want(wanted('Цена 1849'))
  expect(JSON.parse(text)).toMatchObject({
    kind: 'tried',
    tried: { findings: expect.arrayContaining([expect.objectContaining({ code: 'numbers' })]) },
  })
  expect((await want(wanted('Цена '.repeat(30_000)))).status).toBe(204)
  expect(made.read(RUSSIAN)).toBe(before)
})

test('a glossary that comes is known at once', async () => {
  const made = article()
  const served = await serving(made)
  const { hears } = listening(served)
  await hears('ready')
  const wanted = {
    kind: 'try',
    document: 'streik',
    language: 'ru',
    units: [],
    source: 'Der Streik.',
    text: 'x',
  }
  const terms = async () => JSON.parse((await served.want(wanted)).text).tried.terms
  expect(await terms()).toEqual([])
  const term = { german: ['Streik'], use: { ru: ['забастовка'] } }
  made.write('glossary.json', JSON.stringify({ version: 1, terms: [term] }))
  expect(await hears('changed')).toEqual({ kind: 'changed' })
  expect(await terms()).toMatchObject([{ term: 'Streik', isUsed: false }])
})

test('languages that the config gets while pages are open are known at once; while it can’t be read, those before', async () => {
  const made = article()
  const served = await serving(made)
  const { hears } = listening(served)
  await hears('ready')
  const config = made.json<object>('synopse.config.json')
  const french = () => served.want({ kind: 'concordance', query: 'prix', language: 'fr' })
  expect((await french()).status).toBe(400)
  made.write('synopse.config.json', JSON.stringify({ ...config, targets: ['en', 'fr'] }))
  expect(await hears('changed')).toEqual({ kind: 'changed' })
  expect((await french()).status).toBe(200)
  const answer = read((await served.want({ kind: 'open', document: 'streik' })).text)
  if (answer.kind !== 'opened') throw new Error(answer.kind)
  expect(answer.opened.synopsis.rows[0]?.languages).toHaveProperty('fr')
  made.write('synopse.config.json', '{')
  const broken = await french()
  expect([broken.status, JSON.parse(broken.text).kind]).toEqual([200, 'failed'])
  expect(served.failed).toEqual([])
})

test('where somebody is is where they begin the next time, whatever others left', async () => {
  const made = article()
  const { want } = await serving(made)
  await keepLeftAt(made.root, { documents: { anderes: { unit: 'a', language: 'ar' } } })
  const left = { ...place, kind: 'left' }
  const replies = await Promise.all(
    [left, { ...left, document: '__proto__' }, { ...left, unit: 'b' }].map(want),
  )
  expect(replies.map(({ status }) => status)).toEqual([204, 204, 204])
  const { language, documents } = await readLeftAt(made.root)
  expect([language, Object.keys(documents)]).toEqual(['ru', ['anderes', 'streik']])
  expect(documents.streik).toEqual({ unit: 'b', language: 'ru' })
})

test('two hundred listen; whoever leaves is forgotten', async () => {
  const made = article()
  const served = await serving(made)
  const all = Array.from({ length: 200 }, () => listening(served))
  await Promise.all(all.map(({ hears }) => hears('ready')))
  for (const { leave } of all.slice(1)) leave()
  await served.want(save(made, 'Сначала была цена.'))
  expect(await all[0]?.hears('saved')).toEqual({ kind: 'saved', document: 'streik' })
})

test('large bodies are refused, told or untold', async () => {
  const limits = { body: 1024 ** 2, head: 10_000, request: 30_000, connections: 100 }
  const { own, port, keys, effects } = await serving(article(), limits)
  const post = { method: 'POST', path: '/api/desk' }
  const body = JSON.stringify({ kind: 'open', document: 'x'.repeat(1024 ** 2) })
  const told = await own({ ...post, body }).catch(error => ({ status: error.code }))
  expect([413, 'ECONNRESET', 'EPIPE']).toContain(told.status)
  const untold = await new Promise<string>(done => {
    const socket = connect(port, '127.0.0.1')
    let said = ''
    socket.on('data', chunk => {
      said += chunk
    })
    socket.on('error', () => {}).on('close', () => done(said))
    socket.write(
      `POST /api/desk HTTP/1.1\r\nHost: localhost\r\nCookie: ${keys.name}=${keys.cookie}\r\nX-Synopse-Token: ${keys.write}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`,
    )
    const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`
    for (let sent = 0; sent < 20; sent++) socket.write(chunk)
  })
  expect(untold.slice(0, 12)).toBe('HTTP/1.1 413')
  expect(effects).toEqual([])
})

test('who dawdles is cut off, and keeps nobody else waiting', async () => {
  const limits = { body: 1000, head: 500, request: 1000, connections: 50 }
  const { port, own, keys, failed, effects } = await serving(article(), limits)
  const sent = [
    'GET / HTTP/1.1\r\nHost: loc',
    `POST /api/desk HTTP/1.1\r\nHost: localhost\r\nCookie: ${keys.name}=${keys.cookie}\r\nX-Synopse-Token: ${keys.write}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"kind":`,
  ]
  const cut = sent.map(
    text =>
      new Promise<void>(done => {
        const socket = connect(port, '127.0.0.1')
        socket.on('error', () => {}).on('close', () => done())
        socket.resume()
        socket.write(text)
      }),
  )
  expect((await own({})).status).toBe(200)
  await Promise.all(cut)
  expect([failed, effects]).toEqual([[], []])
})

test('more than a server bears do not listen', async () => {
  const served = await serving(article())
  const all = Array.from({ length: 500 }, () => listening(served))
  await Promise.all(all.map(({ hears }) => hears('ready')))
  const { status } = await served.own({ path: '/api/events' })
  expect(status).toBe(503)
})

test('requests that are wrong in any way write nothing', async () => {
  const made = article()
  const served = await serving(made)
  const before = made.read(RUSSIAN)
  const { basis } = save(made, 'Чужое.') as { basis: object }
  const bodies = [
    save(made, 'Чужое.'),
    { kind: 'return', ...place, basis, note: 'Чужое.' },
    { kind: 'left', ...place },
    { kind: 'try', document: 'streik', language: 'ru', units: [], source: '', text: '' },
    { kind: 'history', ...place },
    { kind: 'approvals', document: 'streik', language: 'ru' },
    { kind: 'reread', document: 'streik' },
  ]
  for (const wrong of rows(mutants(served, bodies), 25)) {
    const { status } = await served.own(wrong).catch(() => ({ status: 400 }))
    if (status < 400) throw new Error(JSON.stringify(wrong))
  }
  expect([made.read(RUSSIAN), served.effects]).toEqual([before, []])
  expect((await readLeftAt(made.root)).documents).toEqual({})
}, 120_000)

/** Wishes that one thing is wrong with. */
function mutants(served: Serving, bodies: readonly object[]): Wanted[] {
  const numRuns = Math.ceil(10_000 / bodies.length)
  return bodies.flatMap(body => fc.sample(mutantsOf(served, body), { numRuns, seed: 1848 }))
}

function mutantsOf({ keys }: Serving, effect: object): fc.Arbitrary<Wanted> {
  const body = JSON.stringify(effect)
  const post = { method: 'POST', path: '/api/desk', body }
  const visible = fc.string({
    maxLength: 50,
    unit: fc.integer({ min: 0x21, max: 0x7e }).map(code => String.fromCharCode(code)),
  })
  const right = { cookie: `${keys.name}=${keys.cookie}`, 'x-synopse-token': keys.write }
  const cut = (text: string) => fc.nat({ max: text.length - 1 }).map(at => text.slice(0, at))
  const others = (value: unknown) =>
    [null, true, 7, 'x', ['x'], { x: 1 }].filter(
      other => typeof other !== typeof value || Array.isArray(value),
    )
  const misshapen = fc.constantFrom(...Object.entries(effect)).chain(([key, value]) =>
    fc.oneof(
      fc
        .constantFrom(...others(value).filter(other => !Array.isArray(other)))
        .map(other => ({ ...effect, [key]: other })),
      fc.constantFrom('toString', 'Kind', 'basis2', '').map(more => ({ ...effect, [more]: value })),
      fc.constant(Object.fromEntries(Object.entries(effect).filter(([name]) => name !== key))),
    ),
  )
  return fc.oneof(
    misshapen.map(other => ({ ...post, body: JSON.stringify(other) })),
    fc.oneof(visible, cut(right.cookie)).map(cookie => ({ ...post, headers: { cookie } })),
    fc.oneof(visible, cut(keys.write)).map(token => ({ ...post, headers: { 'x-synopse-token': token } })),
    visible.map(name => ({ ...post, headers: { host: `${name}.example` } })),
    visible.map(origin => ({ ...post, headers: { origin } })),
    visible.map(path => ({ ...post, path: `/${path}` })),
    fc.constantFrom('PUT', 'DELETE', 'PATCH', 'OPTIONS').map(method => ({ ...post, method })),
    cut(body).map(text => ({ ...post, body: text })),
    fc.constantFrom('text/plain', 'application/x-www-form-urlencoded', '').map(type => ({
      ...post,
      headers: { 'content-type': type },
    })),
    fc.tuple(fc.nat({ max: 11 }), visible).map(([at, text]) => ({
      ...post,
      body: `${body.slice(0, at)}${JSON.stringify(text)}${body.slice(at)}`,
    })),
  )
}

test('where a port is taken, the next one is used', async () => {
  const first = await serving(article())
  const second = await serving(article())
  expect(second.port).toBeGreaterThan(first.port)
})
