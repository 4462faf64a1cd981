import { SynopseError } from '../errors.js'
import { alignDocument, WRITING } from './align-document.js'
import { alignFiles, type Files } from './align-files.js'
import { alignLines } from './align-lines.js'
import { command } from './command.js'
import { refuseBeside } from './filter.js'
import { PAGE_OPTIONS } from './input-page.js'
import { flagsOf, JSON_OUTPUT, namesIn, type OptionSpec, type OptionSpecs, type Options } from './option.js'

/** The four options of the form that only compares two files. */
const FILES = {
  source: { value: '<file>' },
  target: { value: '<file>' },
  sourceLang: { value: '<tag>' },
  targetLang: { value: '<tag>' },
} as const satisfies OptionSpecs & Record<keyof Files, OptionSpec>

const OPTIONS = {
  ...WRITING,
  ...PAGE_OPTIONS,
  ...FILES,
  json: JSON_OUTPUT,
  jsonl: {},
} as const satisfies OptionSpecs

/**
 * Lays an existing translation over a document, or, with four options and no argument, over another file; or each of the lists of
 * texts on standard input over its other one.
 */
export const align = command({
  arguments: ['[document]', '[language]', '[file]'],
  options: OPTIONS,
  run: async (args, options, context) => {
    if (options.jsonl) {
      refuseBeside('jsonl', OPTIONS, options, args)
      return alignLines(context)
    }
    if (namesIn(FILES).some(name => options[name] !== undefined))
      await alignFiles(filesOf(args, options), options, context)
    else await alignDocument(namesOf(args), options, context)
    return 0
  },
})

/** @throws SynopseError `usage.missingArgument` */
function namesOf([document, language, file]: readonly (string | undefined)[]): [string, string, string] {
  if (document !== undefined && language !== undefined && file !== undefined)
    return [document, language, file]
  const name = document === undefined ? 'document' : language === undefined ? 'language' : 'file'
  throw new SynopseError('usage.missingArgument', { name, command: 'align' })
}

/** @throws SynopseError `align.bothForms`, `align.missingOption`, `align.writesNothing`, `align.sameInput` */
function filesOf([argument]: readonly (string | undefined)[], options: Options<typeof OPTIONS>): Files {
  if (argument !== undefined) throw new SynopseError('align.bothForms', { argument })
  const { source, target, sourceLang, targetLang } = options
  if (!source || !target || !sourceLang || !targetLang) {
    const missing = namesIn(FILES).filter(name => !options[name])
    const flags = missing.map(name => flagsOf(name, FILES[name]))
    throw new SynopseError('align.missingOption', { options: flags.join(', ') })
  }
  const writing = namesIn(WRITING).find(name => options[name] !== undefined)
  if (writing) throw new SynopseError('align.writesNothing', { option: flagsOf(writing, WRITING[writing]) })
  if (source === '-' && target === '-') throw new SynopseError('align.sameInput')
  return { source, target, sourceLang, targetLang }
}
