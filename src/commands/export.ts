import { extname, resolve, sep } from 'node:path'
import { SynopseError } from '../errors.js'
import { FORMAT_NAMES, FORMATS, type FormatName } from '../formats/index.js'
import { shownPath } from '../io/shown-path.js'
import { type OutFile, writeOut } from '../io/write-out.js'
import { outOptions } from '../project/out-options.js'
import { SITE_FORMAT_NAMES, SITE_FORMATS, type SiteFormatName } from '../site/index.js'
import type { Publication } from '../site/publication.js'
import { STATUSES } from '../synopsis/statuses.js'
import { command } from './command.js'
import type { Context } from './context.js'
import { exchangeFiles } from './exchange-files.js'
import { EXIT } from './exit.js'
import { flagOf, LANG, namesIn, type OptionSpecs, type Options, SHARD } from './option.js'
import { mayFail, PUBLISHING, type PublishedDocument, publisherOf } from './publications.js'
import { IN_PLACE, publishInPlace } from './publish-in-place.js'
import { type Listing, listing } from './selection.js'

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
  inPlace: {},
  force: {},
  ...PUBLISHING,
  ...IN_PLACE,
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
    refuse(name === 'markdown' ? {} : { inPlace: {} }, options, name)
    const unfit = namesIn(options.inPlace ? { out: {} } : IN_PLACE).find(name => options[name] !== undefined)
    if (unfit)
      throw new SynopseError(options.inPlace ? 'export.inPlaceWithout' : 'export.inPlaceOnly', {
        option: flagOf(unfit),
      })
    const { shard } = options
    // A candidate may come from any document, whoever exports it.
    const narrowing = isSite(name) ? options : { ...options, shard: undefined }
    const listed = await listing(context, args, narrowing)
    const { project } = listed
    if (options.inPlace) return publishInPlace(listed, options, context)
    const { files, tellRest = () => {} } = isSite(name)
      ? await siteFiles(listed, name, options, context)
      : { files: await exchangeFiles(listed, FORMATS[name], options.status, shard, context) }
    const [first, ...more] = files
    if (!first) tell(words('export.nothing'))
    else if (options.out !== undefined) {
      // A separator at the end says that it is a folder.
      const folder = /[\\/]$/.test(options.out) ? sep : ''
      const out = outOptions(project, options.force)
      const written = await writeOut(files, resolve(cwd, options.out) + folder, out)
      tellRest()
      for (const path of written) tell(words('export.wrote', { path: shownPath(project.root, path) }))
    } else if (more.length > 0) throw new SynopseError('export.several', { number: files.length })
    else if (first.text instanceof Uint8Array) throw new SynopseError('export.noText', { format: name })
    else {
      const text = await textOf(first.text)
      tellRest()
      print(text.replace(/\n$/, ''))
    }
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

/** Files that are made while they are written, and what there is to tell then. */
interface SiteFiles {
  files: OutFile[]
  tellRest: () => void
}

async function siteFiles(
  listing: Listing,
  name: SiteFormatName,
  options: Exporting,
  context: Context,
): Promise<SiteFiles> {
  const { ending, write, apart, withSource } = await SITE_FORMATS[name]()
  const { languages, project } = listing
  const publish = () => publisherOf(listing, { apart }, options, context)
  if (mayFail(options)) {
    const { documents, translation, tellShortfalls } = await publish()
    for (const document of documents) for (const language of languages) await translation(document, language)
    tellShortfalls()
  }
  const { documents, original, translation, tellShortfalls } = await publish()
  const file = (
    language: string,
    document: PublishedDocument,
    made: () => Promise<Publication>,
  ): OutFile => ({
    name: `${language}/${document.id}${ending ?? extname(document.path)}`,
    text: async function* () {
      yield write(await made())
    },
  })
  // To stdout goes what was asked for.
  const hasOriginals = withSource && options.out !== undefined
  const files = documents.flatMap(document => [
    ...(hasOriginals ? [file(project.config.source.language, document, () => original(document))] : []),
    ...languages.map(language => file(language, document, () => translation(document, language))),
  ])
  return { files, tellRest: mayFail(options) ? () => {} : tellShortfalls }
}

async function textOf(content: Exclude<OutFile['text'], Uint8Array>): Promise<string> {
  if (typeof content === 'string') return content
  const pieces: string[] = []
  for await (const piece of content()) pieces.push(piece)
  return pieces.join('')
}
