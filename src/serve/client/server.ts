import type { Answer } from '../../ui/answer.js'
import type { Opened } from '../../ui/state.js'
import type { Begin, ServedEffect } from '../contract.js'
import { KNOWN_HEADER, TOKEN_META, WRITE_HEADER } from '../headers.js'
import { read } from '../wire.js'

/** The server said no. */
export class Refused extends Error {
  constructor(readonly status: number) {
    super(`HTTP ${status}`)
  }
}

/** Nobody answered, or not to the end. */
export class Unanswered extends Error {}

/** What a page begins with. */
export async function begin(): Promise<Begin> {
  return (await fine(await fetch('/api/begin'))).json()
}

/** What else there is to a wish. */
interface Asking {
  /** The document as it was told last: what became of it is enough. */
  known?: Opened | undefined
  /** Calls the wish off. */
  signal?: AbortSignal | undefined
}

/** Wants something of the files. Fails with `Refused`, with `Unanswered`, also once the signal calls it off, or with what is wrong with the answer. */
export async function ask(effect: ServedEffect, { known, signal }: Asking = {}): Promise<Answer | undefined> {
  const token = document.querySelector<HTMLMetaElement>(`meta[name="${TOKEN_META}"]`)?.content ?? ''
  const response = await answering(
    fetch('/api/desk', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        [WRITE_HEADER]: token,
        ...(known?.version !== undefined && { [KNOWN_HEADER]: known.version }),
      },
      body: JSON.stringify(effect),
      signal: signal ?? null,
    }),
  )
  return (await fine(response)).status === 204 ? undefined : read(await answering(response.text()), known)
}

async function fine(response: Response): Promise<Response> {
  if (!response.ok) throw new Refused(response.status)
  return response
}

function answering<T>(answer: Promise<T>): Promise<T> {
  return answer.catch(error => {
    throw new Unanswered(String(error), { cause: error })
  })
}
