import type { Server } from 'node:http'
import { SynopseError } from '../errors.js'
import { LAST_PORT } from './last-port.js'

/** Nobody but this machine reaches it. */
const HOST = '127.0.0.1'
/** Ports that are tried, beginning with the wanted one. */
const TRIES = 100

/** Lets a server listen at a port, or at the next that is free; returns which. @throws SynopseError `serve.noPort` */
export async function listenAt(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; ; port++) {
    try {
      await listening(server, port)
      return port
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      const isTaken = code === 'EADDRINUSE' || code === 'EACCES'
      if (!isTaken || port === LAST_PORT || port + 1 >= wanted + TRIES)
        throw new SynopseError('serve.noPort', { port: wanted, reason: String(code) }, { cause: error })
    }
  }
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen({ host: HOST, port }, () => {
      server.off('error', fail)
      done()
    })
  })
}
