import { resolve } from 'node:path'
import { SynopseError } from '../errors.js'
import { readBytes } from '../io/read.js'
import type { Words } from '../locales/words.js'
import { decode } from '../page/decode.js'
import type { Page } from '../page/page.js'
import { PAGE_TYPES, pageType, readPage } from '../page/read-page.js'
import type { Context } from './context.js'
import type { OptionSpecs, Options } from './option.js'

/** How a person wants a page to be read. */
export const PAGE_OPTIONS = {
  type: { value: '<type>', choices: PAGE_TYPES },
  keepAll: {},
} as const satisfies OptionSpecs

/**
 * Reads a file that the user names, or standard input (`-`), as a page: decoded, cleaned up, in Markdown.
 *
 * @param limit bytes: a larger file is refused
 * @param language what the page is likely to be written in
 * @throws SynopseError `file.missing`, `file.tooLarge`, `file.binary` …
 */
export async function readInputPage(
  file: string,
  { type, keepAll }: Options<typeof PAGE_OPTIONS>,
  limit: number,
  language: string,
  { cwd, readInput, words, print }: Context,
): Promise<Page> {
  const bytes =
    file === '-' ? await readInput(limit) : await readBytes(resolve(cwd, file), limit, file, { pipe: true })
  if (bytes === undefined) throw new SynopseError('file.missing', { path: file })
  const { text, encoding } = decode(bytes, file, language)
  if (encoding !== 'UTF-8') print(words('add.encoding', { path: file, encoding }))
  const read = type ?? pageType(file, text)
  return readPage(text, read, { keepAll: keepAll === true, language })
}

/** What was cut and what was guessed, with lines and reason. */
export function tellRemarks({ remarks }: Page, words: Words, print: (text: string) => void): void {
  for (const { kind, reason, from, to, text } of remarks) {
    const extent = from === to ? 'line' : 'lines'
    print(words(`add.${kind}.${extent}`, { from, to, reason: words.logical(`page.reason.${reason}`), text }))
  }
}
