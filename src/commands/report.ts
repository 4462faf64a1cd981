import { resolve } from 'node:path'
import { shownPath } from '../io/shown-path.js'
import { writeOut } from '../io/write-out.js'
import { withSuspicions } from '../project/analysis.js'
import { againstBaseline } from '../project/baseline.js'
import { judge } from '../project/judge.js'
import { refuseBroken } from '../project/load.js'
import { outOptions } from '../project/out-options.js'
import { listedAs } from '../project/survey.js'
import { placed } from '../reports/findings/placed-finding.js'
import { reportPage } from '../reports/html/report-page.js'
import { command } from './command.js'
import { EXIT } from './exit.js'
import { LANG } from './option.js'
import { select } from './selection.js'

/** Where the report goes unless somebody says otherwise. */
const FILE = 'synopse-report.html'

/** Writes all that is known as one page for a browser. */
export const report = command({
  arguments: ['[documents...]'],
  options: { lang: LANG, out: { value: '<path>' }, force: {} },
  run: async (args, options, context) => {
    const { cwd, tell, words } = context
    const { project, documents: read, languages } = await select(context, args, options)
    const judgement = await judge(project, read.map(listedAs), {
      languages,
      isWhole: args.length === 0,
      progress: context.progress,
    })
    refuseBroken(judgement.broken)
    const analysed = await Promise.all(read.map(document => withSuspicions(project, document, languages)))
    const { open } = await againstBaseline(project, judgement)
    const told = open.map(found => placed(found, context))
    const page = reportPage(
      analysed.map(({ id, synopsis }) => ({
        id,
        synopsis,
        findings: told.filter(({ document }) => document === id),
      })),
      { sourceLanguage: project.config.source.language, languages, words: words.logical },
    )
    const out = resolve(cwd, options.out ?? FILE)
    const [path = out] = await writeOut([{ name: FILE, text: page }], out, outOptions(project, options.force))
    tell(words('export.wrote', { path: shownPath(project.root, path) }))
    return EXIT.fine
  },
})
