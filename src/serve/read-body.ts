import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'

/** All that a request holds as text, or why it is refused: 413 as soon as it holds more than it may, 400 where its bytes are no text. */
export async function readBody(request: IncomingMessage, limit: number): Promise<string | 400 | 413> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return 413
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) return 413
    chunks.push(chunk)
  }
  const bytes = Buffer.concat(chunks)
  // Read all the same, what is damaged would be saved.
  return isUtf8(bytes) ? bytes.toString('utf8') : 400
}
