import { resolve, sep } from 'node:path'
import { SynopseError } from '../errors.js'
import type { Exchange, Format } from '../formats/exchange.js'
import { giveOut } from '../formats/give-out.js'
import { FORMATS, type FormatName } from '../formats/index.js'
import { type OutFile, shownPath, writeOut } from '../io/write-out.js'
import { candidates } from '../memory/candidates.js'
import { STATUSES, type Status } from '../synopsis/statuses.js'
import { selectAnalysed } from './analysis.js'
import { type Command, LANG } from './context.js'
import { EXIT } from './exit.js'
import { type Selection, select } from './selection.js'

/** Gives translations out, in the form of another tool. */
export const exportCommand: Command = {
  arguments: ['[documents...]'],
  options: [
    { flags: '--format <format>', choices: Object.keys(FORMATS) },
    { flags: '--status <statuses>', choices: STATUSES, list: true },
    LANG,
    { flags: '--out <path>' },
  ],
  run: async (args, options, context) => {
    const { words, print, tell, cwd } = context
    const statuses = options.status as Status[] | undefined
    const selected = statuses?.includes('misaligned') ? selectAnalysed : select
    const selection = await selected(context, args, options)
    const format = await FORMATS[(options.format as FormatName | undefined) ?? 'xliff']()
    const files = filesOf(selection, format, statuses)
    const [first, ...more] = files
    if (!first) tell(words('export.nothing'))
    else if (typeof options.out === 'string') {
      const { root } = selection.project
      // A separator at the end says that it is a folder.
      const folder = /[\\/]$/.test(options.out) ? sep : ''
      for (const path of await writeOut(files, resolve(cwd, options.out) + folder))
        tell(words('export.wrote', { path: shownPath(root, path) }))
    } else if (more.length > 0) throw new SynopseError('export.several', { number: files.length })
    else print(first.text.replace(/\n$/, ''))
    return EXIT.fine
  },
}

function filesOf(
  { project, documents, languages }: Selection,
  format: Format,
  statuses?: Status[],
): OutFile[] {
  const sourceLanguage = project.config.source.language
  return languages.flatMap(targetLanguage => {
    const all = documents.map(({ id, synopsis }) => ({
      name: `${targetLanguage}/${id}.${format.ending}`,
      units: giveOut(id, synopsis, targetLanguage, {
        statuses,
        candidatesOf: (source, unit) => candidates(source, targetLanguage, documents, { document: id, unit }),
      }),
    }))
    const whole = { name: `${targetLanguage}.${format.ending}`, units: all.flatMap(({ units }) => units) }
    const wanted = format.holds === 'document' ? all : [whole]
    return wanted
      .filter(({ units }) => units.length > 0)
      .map(({ name, units }) => {
        const exchange: Exchange = { sourceLanguage, targetLanguage, units }
        return { name, text: format.write(exchange) }
      })
  })
}
