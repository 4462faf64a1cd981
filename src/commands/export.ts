import { extname, resolve, sep } from 'node:path'
import { SynopseError } from '../errors.js'
import { FORMAT_NAMES, FORMATS, type FormatName } from '../formats/index.js'
import { shownPath } from '../io/shown-path.js'
import { type OutFile, writeOut } from '../io/write-out.js'
import { outOptions } from '../project/out-options.js'
import { SITE_FORMAT_NAMES, SITE_FORMATS, type SiteFormatName } from '../site/index.js'
import { STATUSES } from '../synopsis/statuses.js'
import { command } from './command.js'
import type { Context } from './context.js'
import { exchangeFiles } from './exchange-files.js'
import { EXIT } from './exit.js'
import { flagOf, LANG, namesIn, type OptionSpecs, type Options, SHARD } from './option.js'
import { originalsOf, PUBLISHING, publicationsOf } from './publications.js'
import { type Selection, select, selectAnalysed } from './selection.js'

/** What only the forms for translators have a use for. */
const CHOOSING = {
  status: { value: '<statuses>', choices: STATUSES, type: 'list' },
} as const satisfies OptionSpecs

const OPTIONS = {
  format: { value: '<format>', choices: [...FORMAT_NAMES, ...SITE_FORMAT_NAMES] },
  ...CHOOSING,
  lang: LANG,
  shard: SHARD,
  out: { value: '<path>' },
  force: {},
  ...PUBLISHING,
} as const satisfies OptionSpecs

type Exporting = Options<typeof OPTIONS>

/** Gives translations out: to translators in the form of another tool, or to a site. */
export const exportCommand = command({
  arguments: ['[documents...]'],
  options: OPTIONS,
  run: async (args, options, context) => {
    const { words, print, tell, cwd } = context
    const name = options.format ?? 'xliff'
    refuse(isSite(name) ? CHOOSING : PUBLISHING, options, name)
    const { shard } = options
    const wantsAnalysis = options.status?.includes('misaligned')
    // A candidate may come from any document, whoever exports it.
    const narrowing = isSite(name) ? options : { ...options, shard: undefined }
    const selection = await (wantsAnalysis ? selectAnalysed : select)(context, args, narrowing)
    const files = isSite(name)
      ? await siteFiles(selection, name, options, context)
      : await exchangeFiles(selection, FORMATS[name], options.status, shard)
    const [first, ...more] = files
    if (!first) tell(words('export.nothing'))
    else if (options.out !== undefined) {
      // A separator at the end says that it is a folder.
      const folder = /[\\/]$/.test(options.out) ? sep : ''
      const { project } = selection
      const out = outOptions(project, options.force)
      for (const path of await writeOut(files, resolve(cwd, options.out) + folder, out))
        tell(words('export.wrote', { path: shownPath(project.root, path) }))
    } else if (more.length > 0) throw new SynopseError('export.several', { number: files.length })
    else if (typeof first.text !== 'string') throw new SynopseError('export.noText', { format: name })
    else print(first.text.replace(/\n$/, ''))
    return EXIT.fine
  },
})

function isSite(name: FormatName | SiteFormatName): name is SiteFormatName {
  return Object.hasOwn(SITE_FORMATS, name)
}

/** @throws SynopseError `export.notFor` for an option that the form has no use for */
function refuse(useless: Partial<typeof OPTIONS>, options: Exporting, format: string): void {
  for (const name of namesIn(useless))
    if (options[name] !== undefined) throw new SynopseError('export.notFor', { option: flagOf(name), format })
}

async function siteFiles(
  selection: Selection,
  name: SiteFormatName,
  options: Exporting,
  context: Context,
): Promise<OutFile[]> {
  const { ending, write, apart, withSource } = await SITE_FORMATS[name]()
  const translated = publicationsOf(selection, { apart }, options, context)
  // To stdout goes what was asked for.
  const originals = withSource && options.out !== undefined ? originalsOf(selection) : []
  return [...originals, ...translated].map(publication => ({
    name: `${publication.language}/${publication.document}${ending ?? extname(publication.path)}`,
    text: write(publication),
  }))
}
