import { resolve, sep } from 'node:path'
import { SynopseError } from '../errors.js'
import { FORMATS } from '../formats/index.js'
import { type OutFile, shownPath, writeOut } from '../io/write-out.js'
import { readMemory } from '../project/memory.js'
import { SITE_FORMATS } from '../site/index.js'
import { STATUSES, type Status } from '../synopsis/statuses.js'
import { type Command, type Context, LANG, type OptionSpec, type Options } from './context.js'
import { exchangeFiles } from './exchange-files.js'
import { EXIT } from './exit.js'
import { originalsOf, PUBLISHING, publicationsOf } from './publications.js'
import { type Selection, select, selectAnalysed } from './selection.js'

const STATUS: OptionSpec = { flags: '--status <statuses>', choices: STATUSES, list: true }

/** Gives translations out: to translators in the form of another tool, or to a site. */
export const exportCommand: Command = {
  arguments: ['[documents...]'],
  options: [
    { flags: '--format <format>', choices: [...Object.keys(FORMATS), ...Object.keys(SITE_FORMATS)] },
    STATUS,
    LANG,
    { flags: '--out <path>' },
    ...PUBLISHING,
  ],
  run: async (args, options, context) => {
    const { words, print, tell, cwd } = context
    const name = (options.format as string | undefined) ?? 'xliff'
    const isSite = Object.hasOwn(SITE_FORMATS, name)
    for (const { flags } of isSite ? [STATUS] : PUBLISHING) refuse(flags, options, name)
    const wantsAnalysis = (options.status as Status[] | undefined)?.includes('misaligned')
    const selection = await (wantsAnalysis ? selectAnalysed : select)(context, args, options)
    const files = await (isSite ? siteFiles : translatorsFiles)(selection, name, options, context)
    const [first, ...more] = files
    if (!first) tell(words('export.nothing'))
    else if (typeof options.out === 'string') {
      // A separator at the end says that it is a folder.
      const folder = /[\\/]$/.test(options.out) ? sep : ''
      for (const path of await writeOut(files, resolve(cwd, options.out) + folder))
        tell(words('export.wrote', { path: shownPath(selection.project.root, path) }))
    } else if (more.length > 0) throw new SynopseError('export.several', { number: files.length })
    else if (typeof first.text !== 'string') throw new SynopseError('export.noText', { format: name })
    else print(first.text.replace(/\n$/, ''))
    return EXIT.fine
  },
}

/** @throws SynopseError `export.notFor` for an option that the form has no use for */
function refuse(flags: string, options: Options, format: string): void {
  const [option = ''] = flags.split(' ')
  const key = option.slice(2).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  if (options[key] !== undefined) throw new SynopseError('export.notFor', { option, format })
}

async function translatorsFiles(selection: Selection, name: string, options: Options): Promise<OutFile[]> {
  const format = await FORMATS[name as keyof typeof FORMATS]()
  const remembered = await readMemory(selection.project)
  return exchangeFiles(selection, format, options.status as Status[] | undefined, remembered)
}

async function siteFiles(
  selection: Selection,
  name: string,
  options: Options,
  context: Context,
): Promise<OutFile[]> {
  const { ending, write, apart, withSource } = await SITE_FORMATS[name as keyof typeof SITE_FORMATS]()
  const translated = publicationsOf(selection, { apart }, options, context)
  // To stdout goes what was asked for.
  const originals = withSource && options.out !== undefined ? originalsOf(selection) : []
  return [...originals, ...translated].map(publication => ({
    name: `${publication.language}/${publication.document}.${ending}`,
    text: write(publication),
  }))
}
