import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'
import { afterEach } from '@jest/globals'
import { CODES } from '../../src/commands/context.js'
import { deskOf } from '../../src/commands/desk.js'
import { pagesDesk } from '../../src/commands/served-desk.js'
import { loadWords } from '../../src/locales/words.js'
import { documentIds } from '../../src/project/load.js'
import { openProject } from '../../src/project/project.js'
import type { Assets } from '../../src/serve/assets.js'
import type { ServedEffect, ServedEvent } from '../../src/serve/contract.js'
import { type Keys, keysOf } from '../../src/serve/keys.js'
import { listenAt } from '../../src/serve/listen.js'
import { type Limits, serverFor } from '../../src/serve/server.js'
import type { TestProject } from '../process.js'

/** What came back. */
export interface Reply {
  status: number
  headers: IncomingHttpHeaders
  text: string
}

/** A request as anybody could make it. */
export interface Wanted {
  method?: string
  path?: string
  headers?: OutgoingHttpHeaders
  body?: string
}

export interface Serving {
  port: number
  keys: Keys
  /** Effects that came to the desk. */
  effects: ServedEffect[]
  /** Addresses that were asked for. */
  asked: string[]
  /** How many listen now. */
  listeners: () => number
  failed: unknown[]
  /** A request with just what it names. */
  bare: (wanted: Wanted) => Promise<Reply>
  /** A request as the page makes it. */
  own: (wanted: Wanted) => Promise<Reply>
  want: (effect: unknown) => Promise<Reply>
}

const ends: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

/** Pages that are none. */
const NONE: Assets = { script: Buffer.from('1'), style: Buffer.from('2'), events: Buffer.from('3') }

/** A server in this process, over a project. */
export async function serving(made: TestProject, limits?: Limits, assets: Assets = NONE): Promise<Serving> {
  const project = await openProject(made.root, CODES)
  const answer = deskOf(project, await loadWords('en'))
  const { read, desk, streams, end } = pagesDesk(project, answer, answer)
  const keys = keysOf('a secret', made.root)
  const [effects, failed]: [ServedEffect[], unknown[]] = [[], []]
  const server = serverFor(
    {
      keys,
      spoken: { language: 'en', direction: 'ltr' },
      said: { closed: 'closed', noScript: 'none' },
      ...assets,
      begin: async () => ({
        source: 'de',
        languages: project.config.targets,
        leftAt: {},
        documents: await documentIds(project),
        spoken: { language: 'en', direction: 'ltr' },
        words: {},
      }),
      read,
      desk: effect => {
        effects.push(effect)
        return desk(effect)
      },
      streams,
      failed: error => failed.push(error),
    },
    limits,
  )
  const asked: string[] = []
  let open = 0
  server.on('request', ({ url }, response) => {
    asked.push(url ?? '')
    if (url !== '/api/events') return
    open++
    response.on('close', () => open--)
  })
  const port = await listenAt(server, 18_460)
  ends.push(async () => {
    server.close()
    await end()
    server.closeAllConnections()
  })
  const bare = (wanted: Wanted) => replyTo(port, wanted)
  const own = ({ headers, ...wanted }: Wanted) =>
    bare({
      ...wanted,
      headers: {
        cookie: `${keys.name}=${keys.cookie}`,
        'x-synopse-token': keys.write,
        'content-type': 'application/json',
        ...headers,
      },
    })
  const want = (effect: unknown) => own({ method: 'POST', path: '/api/desk', body: JSON.stringify(effect) })
  return { port, keys, effects, asked, listeners: () => open, failed, bare, own, want }
}

function replyTo(port: number, { method = 'GET', path = '/', headers = {}, body }: Wanted): Promise<Reply> {
  return new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, response => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', chunk => {
        text += chunk
      })
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, text }))
      response.on('error', fail)
    })
    asked.on('error', fail)
    asked.end(body)
  })
}

/** What one who listens was told so far, and when they hear something. */
export interface Listening {
  told: ServedEvent[]
  hears: (kind: ServedEvent['kind']) => Promise<ServedEvent>
  leave: () => void
}

/** Listens to what happens. */
export function listening({ port, keys }: Pick<Serving, 'port' | 'keys'>): Listening {
  const told: ServedEvent[] = []
  let heard = () => {}
  const asked = request(
    {
      host: '127.0.0.1',
      port,
      path: '/api/events',
      headers: { cookie: `${keys.name}=${keys.cookie}` },
      agent: false,
    },
    response => {
      response.setEncoding('utf8')
      response.on('error', () => {})
      response.on('data', (chunk: string) => {
        for (const [, data] of chunk.matchAll(/^data: (.*)$/gm)) told.push(JSON.parse(data as string))
        heard()
      })
    },
  )
  asked.on('error', () => {})
  asked.end()
  const hears = async (kind: ServedEvent['kind']) => {
    for (;;) {
      const at = told.findIndex(event => event.kind === kind)
      if (at >= 0) return told.splice(at, 1)[0] as ServedEvent
      await new Promise<void>(done => {
        heard = done
      })
    }
  }
  return { told, hears, leave: () => asked.destroy() }
}
