import { lacksDriver } from '../project/git-setup.js'
import { STANDING, type Standing } from '../project/known/standing.js'
import { jsonText } from '../reports/json.js'
import { type DocumentStatus, statusReport } from '../reports/status.js'
import { command } from './command.js'
import { JSON_OUTPUT, LANG } from './option.js'
import { knownOf, listing } from './selection.js'

/** Counts, per document and language, what is translated, reviewed, drifted. */
export const status = command({
  arguments: ['[documents...]'],
  options: { lang: LANG, json: JSON_OUTPUT },
  run: async (args, options, context) => {
    const wanted = await listing(context, args, options)
    const known = await knownOf(wanted, { standing: STANDING }, context)
    const counted = known.map(({ listed, values }) => statusOf(listed.id, values.standing, wanted.languages))
    context.print(options.json ? jsonText({ documents: counted }) : statusReport(counted, context))
    if (await lacksDriver(wanted.project)) context.tell(context.words('git.noDriver'))
    return 0
  },
})

/** A document's numbers in some languages. */
function statusOf(
  document: string,
  { units, words, languages }: Standing,
  wanted: readonly string[],
): DocumentStatus {
  const counts = Object.entries(languages).filter(([language]) => wanted.includes(language))
  const inOrder = counts.sort(([a], [b]) => wanted.indexOf(a) - wanted.indexOf(b))
  return { document, units, words, languages: Object.fromEntries(inOrder) }
}
