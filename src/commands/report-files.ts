import type { OutFile } from '../io/write-out.js'
import type { Shard } from '../project/shard.js'
import { documentPage } from '../reports/html/document-page.js'
import { indexPage, partsPage } from '../reports/html/index-page.js'
import { documentFile, INDEX, PAGES, partFile } from '../reports/html/page-name.js'
import type { Reported } from './reported.js'

/**
 * The files of a report in a folder: a page for each document, made when it is written, and the one that leads to them. Where they are
 * a part of all, that one has a name of its own, and the index leads to those of all parts: folders of several parts can be laid
 * into one.
 */
export function reportFiles(
  { outlined, document, view }: Reported,
  shard: Shard | undefined,
  progress: (done: number, total: number) => void,
): OutFile[] {
  const home = shard ? partFile(shard.index) : INDEX
  const pages = outlined.map((outline, at) => ({
    name: `${PAGES}/${documentFile(outline.id)}`,
    text: async function* () {
      progress(at, outlined.length)
      yield documentPage(outline, await document(outline.id), `../${home}`, view)
      progress(at + 1, outlined.length)
    },
  }))
  return [
    ...pages,
    { name: home, text: indexPage(outlined, view, shard) },
    ...(shard ? [{ name: INDEX, text: partsPage(shard.count, view) }] : []),
  ]
}
