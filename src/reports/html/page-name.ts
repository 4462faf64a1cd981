import { createHash } from 'node:crypto'

/** The page that leads to the others. */
export const INDEX = 'index.html'
/** The folder of those. */
export const PAGES = 'documents'

/** Characters of an id that its page is called by. */
const READABLE = 48

/**
 * The file of a document's page. Ids hold what some disk or server does not take, or takes for the same: a name is what can be read
 * of the id, and a hash that tells ids apart. It does not depend on what other documents there are, so that addresses stay.
 */
export function documentFile(id: string): string {
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 16)
  const readable =
    id
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  const start = readable.join('-').slice(0, READABLE)
  return start === '' ? `${hash}.html` : `${start}-${hash}.html`
}

/** The file of the page that leads to the documents of a part. @param index from 1 */
export const partFile = (index: number) => `part-${index}.html`

const NAMES = [/^documents\/(?:[a-z0-9-]+-)?[0-9a-f]{16}\.html$/, /^part-\d+\.html$/]

/** Whether a file of a report may have this name, relative to the folder, with `/`; the index is always there. */
export const isNameOfPage = (name: string) => NAMES.some(pattern => pattern.test(name))
