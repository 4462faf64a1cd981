import { resolve } from 'node:path'
import { shownPath } from '../io/shown-path.js'
import { writeFolder } from '../io/write-folder.js'
import { thereAt, writeOut } from '../io/write-out.js'
import { outOptions } from '../project/out-options.js'
import { inShard } from '../project/shard.js'
import { INDEX, isNameOfPage } from '../reports/html/page-name.js'
import { reportPage } from '../reports/html/report-page.js'
import { command } from './command.js'
import type { Context } from './context.js'
import { EXIT } from './exit.js'
import { LANG, type OptionSpecs, type Options, SHARD } from './option.js'
import { reportFiles } from './report-files.js'
import { reportedIn } from './reported.js'
import { listing } from './selection.js'

/** Where the report goes unless somebody says otherwise. */
const FILE = 'synopse-report.html'
const FOLDER = 'synopse-report'

/** Documents of which one page is still of use: with more, each has its own, unless somebody says otherwise. */
const MOST_ON_A_PAGE = 200

const OPTIONS = {
  lang: LANG,
  out: { value: '<path>' },
  shard: SHARD,
  force: {},
} as const satisfies OptionSpecs

type Reporting = Options<typeof OPTIONS>

/** Writes all that is known for a browser: as one page, or as a folder with a page for each document. */
export const report = command({
  arguments: ['[documents...]'],
  options: OPTIONS,
  run: async (args, options, context) => {
    const { tell, words } = context
    const { shard } = options
    const listed = await listing(context, args, options)
    const { project, documents } = listed
    const wanted = shard ? documents.filter(({ id }) => inShard(id, shard)) : documents
    const { path, isFolder } = await placeOf(options, wanted.length, context)
    const reported = await reportedIn(listed, wanted, context)
    const out = outOptions(project, options.force)
    if (!isFolder) {
      const text = () => reportPage(reported.outlined, reported.documents(), reported.view)
      await writeOut([{ name: FILE, text }], path, out)
      tell(words('export.wrote', { path: shownPath(project.root, path) }))
      return EXIT.fine
    }
    // Other pages in the folder may be those of documents that are not asked for.
    const isOld = listed.isWhole && !shard ? isNameOfPage : () => false
    await writeFolder(reportFiles(reported, shard, context.progress), path, { ...out, isOld })
    const index = shownPath(project.root, resolve(path, INDEX))
    tell(words('report.wrote', { path: index, number: wanted.length }))
    return EXIT.fine
  },
})

/**
 * Where the report goes, and whether that is a folder: one that is there, or that is to be, by a separator at its end or by having
 * no ending of a page.
 */
async function placeOf(
  { out, shard }: Pick<Reporting, 'out' | 'shard'>,
  number: number,
  { cwd, tell, words }: Context,
): Promise<{ path: string; isFolder: boolean }> {
  if (out !== undefined) {
    const path = resolve(cwd, out)
    const there = await thereAt(path)
    return { path, isFolder: there ? there === 'folder' : /[\\/]$/.test(out) || !/\.html?$/i.test(out) }
  }
  const isMany = number > MOST_ON_A_PAGE
  if (isMany && !shard) tell(words('report.folder', { limit: MOST_ON_A_PAGE, file: FILE }))
  const isFolder = isMany || shard !== undefined
  return { path: resolve(cwd, isFolder ? FOLDER : FILE), isFolder }
}
