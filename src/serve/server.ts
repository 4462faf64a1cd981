import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Direction } from '../terminal/direction.js'
import type { Answer } from '../ui/answer.js'
import type { Opened } from '../ui/state.js'
import { addressAt, pathTo } from './address.js'
import type { Assets } from './assets.js'
import type { Begin, ServedDesk, ServedEffect } from './contract.js'
import type { EventStreams } from './event-streams.js'
import { ENTRANCE, guard } from './guard.js'
import { KNOWN_HEADER } from './headers.js'
import { isKey, type Keys } from './keys.js'
import { readBody } from './read-body.js'
import { shell } from './shell.js'
import { written } from './wire.js'

/** What a server hands out, and whom it asks. */
export interface Served extends Assets {
  keys: Keys
  spoken: { language: string; direction: Direction }
  /** What is said to who comes without a key, or without a script. */
  said: { closed: string; noScript: string }
  begin: () => Promise<Begin>
  /** Reads what a page wants; undefined where that is nothing that anybody may want. */
  read: (text: string) => Promise<ServedEffect | undefined>
  desk: ServedDesk
  streams: EventStreams
  /** What failed without anybody having foreseen it. */
  failed: (error: unknown) => void
}

/** What a server bears. */
export interface Limits {
  /** Bytes of a body. */
  body: number
  /** Milliseconds until the head, and all of a request, must be there. */
  head: number
  request: number
  connections: number
}

/** A save holds what it is based on, too: several times a paragraph, which may be as long as a file. */
const LIMITS: Limits = { body: 64 * 1024 ** 2, head: 10_000, request: 30_000, connections: 1000 }

/** Nothing but our own script and style; nothing leaves; nobody frames it. */
const HEADERS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
}

/** A request that came in, and how it is answered. */
interface Visit {
  request: IncomingMessage
  response: ServerResponse
  query: string
}

type Route = (visit: Visit, served: Hosted, limits: Limits) => Promise<void> | void

/** What a server has at hand for each visit. */
interface Hosted extends Served {
  write: ReturnType<typeof answerWriter>
}

/** By method and path; pages have addresses of their own. */
const ROUTES: ReadonlyMap<string, Route> = new Map<string, Route>([
  [`GET ${ENTRANCE}`, enter],
  ['GET /app.js', ({ response }, { script }) => send(response, 'text/javascript', script)],
  ['GET /app.css', ({ response }, { style }) => send(response, 'text/css', style)],
  ['GET /events.js', ({ response }, { events }) => send(response, 'text/javascript', events)],
  ['GET /api/begin', async ({ response }, { begin }) => sendJson(response, JSON.stringify(await begin()))],
  ['GET /api/events', listen],
  ['POST /api/desk', ask],
])

/** The server for the pages of a project; whoever has it lets it listen. */
export function serverFor(served: Served, limits: Limits = LIMITS): Server {
  const hosted = { ...served, write: answerWriter() }
  const server = createServer(
    {
      headersTimeout: limits.head,
      requestTimeout: limits.request,
      connectionsCheckingInterval: Math.min(limits.head, 1000),
    },
    (request, response) => {
      visited(request, response, hosted, limits).catch(error => {
        // Who went away in the middle did nothing wrong.
        if (error.code !== 'ECONNRESET') served.failed(error)
        if (response.headersSent) response.destroy()
        else refuse(response, 500)
      })
    },
  )
  server.maxConnections = limits.connections
  return server
}

async function visited(
  request: IncomingMessage,
  response: ServerResponse,
  served: Hosted,
  limits: Limits,
): Promise<void> {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
  const { method = '', url = '', headers } = request
  const [, path = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(url) ?? []
  const verdict = guard({ method, path, headers }, served.keys)
  if (verdict !== 'allowed') return refuse(response, verdict, served.said.closed)
  const asked = method === 'HEAD' ? 'GET' : method
  const route = ROUTES.get(`${asked} ${path}`)
  if (route) return route({ request, response, query }, served, limits)
  const isPage = addressAt(path) !== undefined
  if (isPage && asked === 'GET') return sendShell(response, served)
  const isKnown = isPage || ['GET', 'POST'].some(other => ROUTES.has(`${other} ${path}`))
  refuse(response, isKnown ? 405 : 404)
}

/** Seconds that a browser keeps the cookie: who comes back the next day has not lost the link. */
const COOKIE_AGE = 30 * 24 * 60 * 60

/** Exchanges the token of the link for the cookie, and leads on to an address that does not hold it. */
function enter({ response, query }: Visit, { keys, said }: Served): void {
  const given = new URLSearchParams(query)
  if (!isKey(given.get('token') ?? undefined, keys.link)) {
    refuse(response, 401, said.closed)
    return
  }
  response.setHeader(
    'Set-Cookie',
    `${keys.name}=${keys.cookie}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${COOKIE_AGE}`,
  )
  response.setHeader('Location', pathTo({ document: given.get('document') || undefined }))
  response.writeHead(303).end()
}

function listen({ request, response }: Visit, { streams }: Served): void {
  if (request.method === 'HEAD') refuse(response, 405)
  else if (!streams.add(response)) refuse(response, 503)
}

/** Lets the desk answer what a page wants. */
async function ask(
  { request, response }: Visit,
  { read, desk, write }: Hosted,
  { body }: Limits,
): Promise<void> {
  if (!/^application\/json(?:;|$)/i.test(request.headers['content-type'] ?? '')) return refuse(response, 415)
  const text = await readBody(request, body)
  if (typeof text === 'number') return refuse(response, text)
  const effect = await read(text)
  if (!effect) return refuse(response, 400)
  const answer = await desk(effect)
  if (answer) sendJson(response, write(answer, request.headers[KNOWN_HEADER]))
  else response.writeHead(204).end()
}

/** Versions of documents of which it is told what became of them. */
const VERSIONS = 4

/** Writes answers down: once where several pages share them, and of a document that a page knows, what became of it. */
function answerWriter(): (answer: Answer, known: string | string[] | undefined) => string {
  const texts = new WeakMap<Answer, string>()
  let told: Opened[] = []
  return (answer, known) => {
    const opened = 'opened' in answer ? answer.opened : undefined
    const since = told.find(({ id, version }) => id === opened?.id && version === known)
    if (opened) told = [opened, ...told.filter(other => other !== opened)].slice(0, VERSIONS)
    if (since) return written(answer, since)
    const text = texts.get(answer) ?? written(answer)
    texts.set(answer, text)
    return text
  }
}

function sendShell(response: ServerResponse, { keys, spoken, said }: Served): void {
  send(response, 'text/html', shell(keys.write, spoken.language, spoken.direction, said.noScript))
}

function sendJson(response: ServerResponse, json: string): void {
  send(response, 'application/json', json)
}

function send(response: ServerResponse, type: string, content: string | Uint8Array): void {
  response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(content)
}

/** The connection ends with it: what is still on its way is not read. */
function refuse(response: ServerResponse, status: number, text = ''): void {
  response
    .writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' })
    .end(status === 401 ? `${text}\n` : '')
}
