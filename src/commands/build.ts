import { resolve } from 'node:path'
import { originalsOf } from '../config/originals.js'
import { inside } from '../io/inside.js'
import { readBytes } from '../io/read.js'
import { shownPath } from '../io/shown-path.js'
import { writeFolder } from '../io/write-folder.js'
import type { OutFile } from '../io/write-out.js'
import { loadWords, UI_LANGUAGES, uiLanguage } from '../locales/words.js'
import { outOptions } from '../project/out-options.js'
import type { Project } from '../project/project.js'
import { pageName, type Site, siteLists, sitePage, type Titled } from '../site/pages.js'
import { command } from './command.js'
import type { Context } from './context.js'
import { EXIT } from './exit.js'
import { LANG } from './option.js'
import { PUBLISHING, type PublishedDocument, publisherOf } from './publications.js'
import { listing } from './selection.js'

/** Makes pages of the documents, in all languages. */
export const build = command({
  arguments: ['<folder>', '[documents...]'],
  options: { lang: LANG, force: {}, ...PUBLISHING },
  run: async ([folder, ...args], options, context) => {
    const { words, print, cwd } = context
    const listed = await listing(context, args, options)
    const { project, languages } = listed
    const publisher = await publisherOf(listed, { apart: true }, options, context)
    const { documents } = publisher
    const source = project.config.source.language
    const site = await siteOf(project, documents.length > 0 ? [source, ...languages] : [], context)
    const titled = new Map<string, Titled>()
    const images = new Map<string, Set<string>>()
    const page = async (document: PublishedDocument, language: string) => {
      const made =
        language === source ? publisher.original(document) : publisher.translation(document, language)
      const { text, titled: own, images: shown } = sitePage(await made, site)
      titled.set(pageName(language, document.id), own)
      for (const path of shown) images.set(path, (images.get(path) ?? new Set()).add(language))
      return text
    }
    const pages = documents.flatMap((document, at) =>
      site.languages.map(language => ({
        name: pageName(language, document.id),
        text: async function* () {
          context.progress(at, documents.length)
          yield await page(document, language)
        },
      })),
    )
    const lists = siteLists(site, new Set(pages.map(({ name }) => name)), language =>
      documents.flatMap(({ id }) => titled.get(pageName(language, id)) ?? []),
    )
    const files: OutFile[] = [
      ...pages,
      ...lists.map(({ name, text }) => ({
        name,
        text: async function* () {
          yield text()
        },
      })),
    ]
    const later = async function* () {
      context.progress(documents.length, documents.length)
      publisher.tellShortfalls()
      for (const [path, languages] of images) yield* pictures(project, path, languages, context)
    }
    const out = resolve(cwd, folder)
    await writeFolder(files, out, { ...outOptions(project, options.force), later })
    print(words('build.wrote', { number: files.length, path: shownPath(project.root, out) }))
    return EXIT.fine
  },
})

async function siteOf(project: Project, languages: readonly string[], { words }: Context): Promise<Site> {
  const spoken = new Map(
    await Promise.all(UI_LANGUAGES.map(async language => [language, await loadWords(language)] as const)),
  )
  return {
    languages,
    wordsOf: language => spoken.get(uiLanguage(language, {})) ?? words.logical,
    endings: originalsOf(project.config).endings,
  }
}

/** A picture of the corpus in the folder of each language that shows it. */
async function* pictures(
  { root, config, limit }: Project,
  path: string,
  languages: Iterable<string>,
  { tell, words }: Context,
): AsyncGenerator<OutFile> {
  const [folder = ''] = originalsOf(config).folders
  const from = folder === '' ? path : `${folder}/${path}`
  const text = await readBytes(await inside(root, from), limit, from)
  if (text) for (const language of languages) yield { name: `${language}/${path}`, text }
  else tell(words('build.image', { path: from }))
}
