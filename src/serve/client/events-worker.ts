import type { ServedEvent } from '../contract.js'

/** What a tab says to the worker. */
export type FromTab =
  /** It wants to be told. Once it is gone, nobody holds the lock. */
  { kind: 'come'; lock?: string } | { kind: 'leave' }

/** Milliseconds until a stream is asked for again that the server refused. */
const RETRY = 1000

/** The tabs that listen. A browser opens few connections to a server: all tabs share one. */
const tabs = new Set<MessagePort>()
let stream: EventSource | undefined
let isReady = false

addEventListener('connect', event => {
  const [tab] = (event as MessageEvent).ports as readonly [MessagePort]
  tab.addEventListener('message', ({ data }: MessageEvent<FromTab>) => {
    if (data.kind === 'leave') return leave(tab)
    come(tab)
    if (data.lock !== undefined) void navigator.locks.request(data.lock, () => leave(tab))
  })
  tab.start()
})

function come(tab: MessagePort): void {
  tabs.add(tab)
  if (isReady) tab.postMessage({ kind: 'ready' } satisfies ServedEvent)
  stream ??= opened()
}

function leave(tab: MessagePort): void {
  tabs.delete(tab)
  if (tabs.size === 0) close()
}

function opened(): EventSource {
  const now = new EventSource('/api/events')
  now.addEventListener('message', ({ data }) => {
    const event: ServedEvent = JSON.parse(data)
    if (event.kind === 'ready') isReady = true
    for (const tab of tabs) tab.postMessage(event)
  })
  now.addEventListener('error', () => {
    isReady = false
    // A server that is away is asked again by the browser; one that refused is not.
    if (now.readyState !== EventSource.CLOSED || stream !== now) return
    close()
    setTimeout(() => {
      if (tabs.size > 0) stream ??= opened()
    }, RETRY)
  })
  return now
}

function close(): void {
  stream?.close()
  stream = undefined
  isReady = false
}
