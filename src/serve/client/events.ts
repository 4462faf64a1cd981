import type { ServedEvent } from '../contract.js'
import type { FromTab } from './events-worker.js'

/** Listens to what others do: on one stream for all tabs of the browser, where it can share one. */
export function listen(told: (event: ServedEvent) => void): void {
  if (typeof SharedWorker === 'undefined' || !navigator.locks) {
    listenAlone(told)
    return
  }
  const worker = new SharedWorker('/events.js')
  // Where it can't be loaded, nothing was told yet.
  worker.addEventListener('error', () => listenAlone(told), { once: true })
  const { port } = worker
  const say = (said: FromTab) => port.postMessage(said)
  port.addEventListener('message', ({ data }) => told(data))
  port.start()
  // The lock is free again once the tab is gone, whatever ended it.
  const lock = crypto.randomUUID()
  void navigator.locks.request(lock, () => {
    say({ kind: 'come', lock })
    return new Promise(() => {})
  })
  // A tab that sleeps hears nothing: what it missed, it is told with the next `ready`.
  const sleep = () => say({ kind: 'leave' })
  const wake = () => say({ kind: 'come' })
  document.addEventListener('freeze', sleep)
  document.addEventListener('resume', wake)
  addEventListener('pagehide', sleep)
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) wake()
  })
}

function listenAlone(told: (event: ServedEvent) => void): void {
  new EventSource('/api/events').addEventListener('message', ({ data }) => told(JSON.parse(data)))
}
