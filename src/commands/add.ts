import { basename } from 'node:path'
import { originalsOf } from '../config/originals.js'
import { fileSyntaxOf } from '../document/file-syntax.js'
import { plainText } from '../document/plain-text.js'
import type { Unit } from '../document/unit.js'
import { SynopseError } from '../errors.js'
import { inside } from '../io/inside.js'
import { withLock } from '../io/lock.js'
import { knownLanguage } from '../languages/index.js'
import { readingOf } from '../languages/likely.js'
import { languageOf, matchingTag } from '../languages/tag.js'
import type { Page } from '../page/page.js'
import type { Document } from '../project/document.js'
import { checkDocumentId, corpusDocuments, corpusPaths, sameName } from '../project/documents.js'
import { checkNewName } from '../project/new-names.js'
import type { Project } from '../project/project.js'
import { readDocument, sourceUnits } from '../project/read-document.js'
import { readNow, writeFile } from '../project/texts.js'
import { countStatuses } from '../synopsis/count.js'
import { synopsis } from '../synopsis/synopsis.js'
import { beginning } from '../text/beginning.js'
import { withoutMark } from '../text/byte-order-mark.js'
import { command } from './command.js'
import type { Context } from './context.js'
import { PAGE_OPTIONS, readInputPage, tellRemarks } from './input-page.js'

/** Turns page text, HTML, plain text or Markdown into a document of the corpus. */
export const add = command({
  arguments: ['<file>'],
  options: {
    as: { value: '<document>' },
    ...PAGE_OPTIONS,
    replace: {},
  },
  run: async ([file], options, context) => {
    const project = await context.project()
    const name = documentId(file, options.as, originalsOf(project.config).endings)
    checkDocumentId(project, name)
    const ids = await corpusDocuments(project)
    const id = sameName(name, ids) ?? name
    const page = await readInputPage(file, options, project.limit, project.config.source.language, context)
    if (!ids.includes(id)) checkNewName(project, id, ids)
    const document = await readDocument(project, id)
    const path = document.source === undefined ? newPath(project, id, file, options.as) : document.path
    if (fileSyntaxOf(file) === 'mdx' && fileSyntaxOf(path) !== 'mdx')
      throw new SynopseError('add.mdx', { file, path })
    const units = sourceUnits(project, page.markdown, file, fileSyntaxOf(path))
    if (units.length === 0) throw new SynopseError('add.empty', { path: file })
    await inside(project.root, path)

    if (document.source !== undefined && sameFile(document.source, page.markdown)) {
      context.print(context.words('add.same', { path }))
      return 0
    }
    if (document.source !== undefined && options.replace !== true) {
      throw new SynopseError('add.differs', { path, document: id })
    }
    tellRemarks(page, context.words, context.print)
    tellLanguages(page, project, context)
    tellLanguage(units, project, context)
    if (document.source !== undefined) tellDrift(document, units, context)
    await withLock(project.root, async () => {
      // Somebody else may have added a document of this name since we looked.
      const now = await readNow(project, corpusPaths(project, id))
      if ([...now].some(([path, text]) => text !== document.texts.get(path)))
        throw new SynopseError('add.differs', { path, document: id })
      await writeFile(project, path, page.markdown)
    })
    context.print(context.words('add.written', { path, count: units.length }))
    context.print(context.words('add.next', { command: 'synopse sync' }))
    return 0
  },
})

/** Whether two files differ in nothing but a byte order mark and the ends of their lines. */
function sameFile(a: string, b: string): boolean {
  const bare = (text: string) => withoutMark(text).replace(/\r\n?/g, '\n')
  return bare(a) === bare(b)
}

function documentId(file: string, as: string | undefined, endings: readonly string[]): string {
  if (as !== undefined) {
    const ending = endings.find(ending => as.endsWith(ending)) ?? '.md'
    return as.endsWith(ending) ? as.slice(0, -ending.length) : as
  }
  if (file === '-') throw new SynopseError('add.nameless')
  return basename(file).replace(/\.[^.]+$/, '')
}

/** Where a new document goes: with the ending that it is given, or that its file has, where originals may have it. */
function newPath(project: Project, id: string, file: string, as = ''): string {
  const paths = corpusPaths(project, id)
  const { endings } = originalsOf(project.config)
  const at = [as, file].map(name => endings.findIndex(ending => name.endsWith(ending)))
  return paths[at.find(index => index >= 0) ?? 0] ?? paths[0]
}

/** The languages of the page's selector beside those of the config: `en-GB` is the `en` of a config that has no other. */
function tellLanguages({ languages }: Page, { config }: Project, { words, print }: Context): void {
  const { source, targets } = config
  const known = languages.map(language => matchingTag([source.language, ...targets], language) ?? language)
  const offered = [...new Set(known)].filter(language => language !== source.language)
  if (offered.length === 0) return
  const missing = offered.filter(language => !config.targets.includes(language))
  const further = config.targets.filter(target => !offered.includes(target))
  const languagesNamed = offered.join(', ')
  if (missing.length === 0 && further.length === 0)
    print(words('add.languages.same', { languages: languagesNamed }))
  if (missing.length > 0)
    print(words('add.languages.missing', { languages: languagesNamed, missing: missing.join(', ') }))
  if (further.length > 0)
    print(words('add.languages.further', { languages: languagesNamed, further: further.join(', ') }))
}

/** A text in another language than the originals: somebody may have added a translation. */
function tellLanguage(units: readonly Unit[], { config }: Project, { words, print }: Context): void {
  const { language } = config.source
  const own = knownLanguage(language)
  const reading = readingOf(units.map(({ text }) => plainText(text)).join('\n'))
  const found = reading.language?.tag
  if (found === languageOf(language) || (own ? !reading.isNot(own) : found === undefined)) return
  const align = 'synopse align <document> <language> <file>'
  if (found) print(words('add.language.other', { found, language, command: align }))
  else print(words('add.language.unlike', { language, command: align }))
}

/** What another source does to each language's translations. */
function tellDrift({ synopsis: now }: Document, units: readonly Unit[], { words, print }: Context): void {
  const then = synopsis(
    units,
    now.rows.map(row => row.unit),
    now.entries,
  )
  for (const language of Object.keys(now.entries)) {
    const [before, after] = [countStatuses(now, language), countStatuses(then, language)]
    if (after.drifted <= before.drifted && after.obsolete <= before.obsolete) continue
    print(
      words('add.effect', {
        language,
        drifted: Math.max(0, after.drifted - before.drifted),
        obsolete: Math.max(0, after.obsolete - before.obsolete),
      }),
    )
  }
  for (const { kind, edited, before } of then.changes) {
    const effect = edited ? 'edited' : kind
    if (effect === 'edited' || effect === 'gone')
      print(words(`add.effect.${effect}`, { text: beginning(before ?? '', 80) }))
  }
}
