import { resolve } from 'node:path'
import { endingsOf } from '../config/endings.js'
import { inside } from '../io/inside.js'
import { readBytes } from '../io/read.js'
import { shownPath } from '../io/shown-path.js'
import { writeFolder } from '../io/write-folder.js'
import type { OutFile } from '../io/write-out.js'
import { loadWords, UI_LANGUAGES, uiLanguage } from '../locales/words.js'
import { outOptions } from '../project/out-options.js'
import { sitePages } from '../site/pages.js'
import { command } from './command.js'
import { EXIT } from './exit.js'
import { LANG } from './option.js'
import { originalsOf, PUBLISHING, publicationsOf } from './publications.js'
import { select } from './selection.js'

/** Makes pages of the documents, in all languages. */
export const build = command({
  arguments: ['<folder>', '[documents...]'],
  options: { lang: LANG, force: {}, ...PUBLISHING },
  run: async ([folder, ...args], options, context) => {
    const { words, tell, print, cwd } = context
    const selection = await select(context, args, options)
    const { project } = selection
    const translated = publicationsOf(selection, { apart: true }, options, context)
    const spoken = new Map(
      await Promise.all(UI_LANGUAGES.map(async language => [language, await loadWords(language)] as const)),
    )
    const wordsOf = (language: string) => spoken.get(uiLanguage(language, {})) ?? words.logical
    const { files, images } = sitePages(
      [...originalsOf(selection), ...translated],
      wordsOf,
      endingsOf(project.config),
    )
    const out = resolve(cwd, folder)
    const pictures: OutFile[] = []
    for (const path of new Set(images.map(({ path }) => path))) {
      const from = `${project.corpus}/${path}`
      const bytes = await readBytes(await inside(project.root, from), project.limit, from)
      if (!bytes) tell(words('build.image', { path: from }))
      else
        for (const image of images.filter(image => image.path === path))
          pictures.push({ name: `${image.language}/${path}`, text: bytes })
    }
    await writeFolder([...files, ...pictures], out, outOptions(project, options.force))
    print(words('build.wrote', { number: files.length, path: shownPath(project.root, out) }))
    return EXIT.fine
  },
})
