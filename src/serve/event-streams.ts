import type { ServerResponse } from 'node:http'
import type { ServedEvent } from './contract.js'

/** Those who listen to what happens. */
export interface EventStreams {
  /** Lets somebody listen as long as they stay; false where too many do. */
  add: (response: ServerResponse) => boolean
  send: (event: ServedEvent) => void
  end: () => void
}

/** Listeners at once, at most. */
const MOST = 500
/** Milliseconds between two signs of life: what lies between may cut a connection that is silent. */
const HEARTBEAT = 15_000
/** Bytes that wait for a listener: who does not fetch them is gone. */
const PENDING = 64 * 1024
/** Milliseconds until a browser comes again. */
const RETRY = 1000

/** What concerns streams, beside what is sent on them. */
interface Hosting {
  /** Called with how many listen, whenever that changes. */
  changed: (size: number) => void
  /** What somebody is told who comes. */
  first: () => ServedEvent | undefined
}

export function eventStreams({ changed, first }: Hosting, heartbeat = HEARTBEAT): EventStreams {
  const listeners = new Set<ServerResponse>()
  const drop = (response: ServerResponse) => {
    if (listeners.delete(response)) changed(listeners.size)
  }
  const write = (text: string) => {
    for (const response of listeners) {
      response.write(text)
      if (response.writableLength <= PENDING) continue
      response.destroy()
      drop(response)
    }
  }
  const timer = setInterval(() => write(':\n\n'), heartbeat)
  timer.unref()
  return {
    add: response => {
      if (listeners.size >= MOST) return false
      response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' })
      response.write(`retry: ${RETRY}\n\n`)
      const told = first()
      if (told) response.write(lineOf(told))
      response.on('close', () => drop(response)).on('error', () => drop(response))
      listeners.add(response)
      changed(listeners.size)
      return true
    },
    send: event => write(lineOf(event)),
    end: () => {
      clearInterval(timer)
      for (const response of listeners) response.destroy()
      listeners.clear()
    },
  }
}

const lineOf = (event: ServedEvent) => `data: ${JSON.stringify(event)}\n\n`
