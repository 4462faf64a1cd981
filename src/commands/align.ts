import { SynopseError } from '../errors.js'
import { PAGE_TYPES } from '../page/read-page.js'
import { alignDocument } from './align-document.js'
import { alignFiles, type Files } from './align-files.js'
import { type Command, JSON_OUTPUT, type Options } from './context.js'

/** The four options of the form that only compares two files. */
const FILES = {
  source: '--source <file>',
  target: '--target <file>',
  sourceLang: '--source-lang <tag>',
  targetLang: '--target-lang <tag>',
} as const satisfies Record<keyof Files, string>

/** Options that are about what is written. */
const WRITING = { replace: '--replace', dryRun: '--dry-run', minScore: '--min-score <score>' } as const

/** Lays an existing translation over a document, or, with four options and no argument, over another file. */
export const align: Command = {
  arguments: ['[document]', '[language]', '[file]'],
  options: [
    { flags: WRITING.replace },
    { flags: WRITING.dryRun },
    { flags: WRITING.minScore, share: true },
    { flags: '--type <type>', choices: PAGE_TYPES },
    { flags: '--keep-all' },
    ...Object.values(FILES).map(flags => ({ flags })),
    JSON_OUTPUT,
  ],
  run: async (args, options, context) => {
    if (Object.keys(FILES).some(name => options[name] !== undefined))
      await alignFiles(filesOf(args, options), options, context)
    else await alignDocument(namesOf(args), options, context)
    return 0
  },
}

/** @throws SynopseError `usage.missingArgument` */
function namesOf([document, language, file]: readonly string[]): [string, string, string] {
  if (document !== undefined && language !== undefined && file !== undefined)
    return [document, language, file]
  const name = document === undefined ? 'document' : language === undefined ? 'language' : 'file'
  throw new SynopseError('usage.missingArgument', { name, command: 'align' })
}

/** @throws SynopseError `align.bothForms`, `align.missingOption`, `align.writesNothing`, `align.sameInput` */
function filesOf(args: readonly string[], options: Options): Files {
  const [argument] = args
  if (argument !== undefined) throw new SynopseError('align.bothForms', { argument })
  const missing = Object.entries(FILES).filter(([name]) => !options[name])
  if (missing.length > 0)
    throw new SynopseError('align.missingOption', { options: missing.map(([, flags]) => flags).join(', ') })
  const [writing] = Object.entries(WRITING).filter(([name]) => options[name] !== undefined)
  if (writing) throw new SynopseError('align.writesNothing', { option: writing[1] })
  const { source, target, sourceLang, targetLang } = options as unknown as Files
  if (source === '-' && target === '-') throw new SynopseError('align.sameInput')
  return { source, target, sourceLang, targetLang }
}
