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

/** What a page begins with. */
export async function begin(): Promise<Begin> {
  return (await fine(await fetch('/api/begin'))).json()
}

/** Wants something of the files. Fails with `Refused`, where nobody answers, or once the signal calls it off. */
export async function ask(effect: ServedEffect, signal?: AbortSignal): Promise<Answer | undefined> {
  const token = document.querySelector<HTMLMetaElement>(`meta[name="${TOKEN_META}"]`)?.content ?? ''
  const response = await fetch('/api/desk', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', [WRITE_HEADER]: token },
    body: JSON.stringify(effect),
    signal: signal ?? null,
  })
  return (await fine(response)).status === 204 ? undefined : read(await response.text())
}

async function fine(response: Response): Promise<Response> {
  if (!response.ok) throw new Refused(response.status)
  return response
}
