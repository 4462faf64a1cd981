import type { Answer } from '../../ui/answer.js'
import type { Begin, ServedEffect } from '../contract.js'
import { TOKEN_META, WRITE_HEADER } from '../headers.js'
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

/** Wants something of the files. Fails with `Refused`, with `Unanswered`, also once the signal calls it off, or with what is wrong with the answer. */
export async function ask(effect: ServedEffect, signal?: AbortSignal): Promise<Answer | undefined> {
  const token = document.querySelector<HTMLMetaElement>(`meta[name="${TOKEN_META}"]`)?.content ?? ''
  const response = await answering(
    fetch('/api/desk', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', [WRITE_HEADER]: token },
      body: JSON.stringify(effect),
      signal: signal ?? null,
    }),
  )
  return (await fine(response)).status === 204 ? undefined : read(await answering(response.text()))
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
