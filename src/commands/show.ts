import { showReport } from '../reports/show.js'
import { type Command, LANG } from './context.js'
import { select } from './selection.js'

/** Shows all languages of a document side by side. */
export const show: Command = {
  arguments: ['<document>'],
  options: [LANG, { flags: '--width <cells>' }],
  run: async (args, options, context) => {
    const { project, documents, languages } = await select(context, args, options)
    const width = Number(options.width) || context.width
    for (const { synopsis } of documents) {
      context.print(showReport(synopsis, project.config.source.language, languages, { ...context, width }))
    }
    return 0
  },
}
