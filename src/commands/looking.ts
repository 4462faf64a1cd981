import type { Words } from '../locales/words.js'
import { suspectsOf } from '../project/analysis.js'
import { approvalsOf } from '../project/approvals.js'
import { concordance } from '../project/concordance.js'
import { knownHistory } from '../project/history.js'
import { judge } from '../project/judge.js'
import { judgeTyped } from '../project/judge-typed.js'
import { loadDocument } from '../project/load.js'
import { paragraphsHolding } from '../project/paragraphs.js'
import type { Project } from '../project/project.js'
import { standings } from '../project/standings.js'
import { listedAs } from '../project/survey.js'
import { keptTallies } from '../project/tally.js'
import { findingFact } from '../reports/findings/finding-message.js'
import { pairFinding } from '../reports/findings/pair-finding.js'
import { placed } from '../reports/findings/placed-finding.js'
import { cellAt } from '../synopsis/spot.js'
import { suspicionsOf } from '../synopsis/suspects.js'
import type { Answer } from '../ui/answer.js'
import { STATUS_CODES } from '../ui/state.js'
import { explanationOf } from './explain.js'
import type { Look } from './looks.js'
import { listedOf } from './told.js'

type Looking<E> = (effect: E, project: Project, words: Words) => Promise<Answer>

/** Nobody reads more. */
const MOST_HITS = 50

const MOST_DEEDS = 200

/** How far back git knows something; where there is no git, that. */
const pastOf = (found: { isShallow: boolean } | undefined) =>
  found ? { isShallow: found.isShallow } : { isShallow: false, lacksGit: true as const }

/** How a project is looked at for the screen. */
export const LOOKING: { [K in Look['kind']]: Looking<Extract<Look, { kind: K }>> } = {
  overview: async (_effect, project) => ({ kind: 'overview', documents: listedOf(await standings(project)) }),
  look: async ({ document: id, generation }, project, words) => {
    const document = await loadDocument(project, id)
    const suspects = await suspectsOf(project, document, project.config.targets)
    const suspicions = suspicionsOf(document.synopsis, suspects)
    const { found } = await judge(project, [listedAs(document)], { languages: project.config.targets })
    // A screen has keys for what a command would settle.
    const findings = found.map(each => ({
      ...placed(each, { words }),
      message: findingFact(each.finding, words),
    }))
    return { kind: 'looked', document: id, generation, suspicions, findings }
  },
  explain: async ({ document: id, unit }, project, words) => {
    const { targets: languages } = project.config
    const document = await loadDocument(project, id)
    const explanation = await explanationOf(project, document, unit, { languages, words })
    return { kind: 'explained', explanation }
  },
  concordance: async ({ query, language }, project) => {
    const hits = await concordance(project, query, language, MOST_HITS)
    return { kind: 'found', query, language, hits }
  },
  history: async ({ document: id, unit, language }, project) => {
    const document = await loadDocument(project, id)
    // A unit that another one's translation covers has its history there.
    const entry = cellAt(document.synopsis, unit, language)?.entry?.id ?? unit
    const units = [...new Set([unit, entry])]
    const found = await knownHistory(project, document, [language], units)
    const deeds = found?.deeds.slice(0, MOST_DEEDS) ?? []
    return { kind: 'history', history: { document: id, unit, language, deeds, ...pastOf(found) } }
  },
  approvals: async ({ document: id, language }, project) => {
    const document = await loadDocument(project, id)
    const found = await approvalsOf(project, document, language)
    const units = found?.units ?? {}
    return { kind: 'approvals', approvals: { document: id, language, units, ...pastOf(found) } }
  },
  paragraphs: async ({ query, language }, project) => {
    const languages = [project.config.source.language, language]
    const paragraphs = await paragraphsHolding(project, query, languages, MOST_HITS)
    return { kind: 'paragraphs', query, language, paragraphs }
  },
  tally: async (_effect, project) => ({ kind: 'tallied', tallies: await keptTallies(project, STATUS_CODES) }),
  try: async ({ kind: _try, ...typed }, project, words) => {
    const { findings, terms } = await judgeTyped(project, typed)
    const { document, units, language, source, text } = typed
    const said = findings.map(finding => pairFinding(finding, { source, target: text }, words))
    const tried = { document, unit: units[0]?.id ?? '', language, source, text, findings: said, terms }
    return { kind: 'tried', tried }
  },
}
