import { corpusOf } from '../checks/comparing/corpus.js'
import { check } from '../checks/run.js'
import type { Document } from '../io/document.js'
import { loadDocument, loadReadable } from '../io/load.js'
import type { Project } from '../io/project.js'
import type { Words } from '../locales/words.js'
import { placed } from '../reports/findings/placed-finding.js'
import { withSuspects } from '../synopsis/suspects.js'
import type { Answer } from '../ui/answer.js'
import type { Effect } from '../ui/effect.js'
import { analysed, suspectsOf, withMisalignments } from './analysis.js'
import { explanationOf } from './explain.js'
import { placers } from './places.js'
import { statusOf } from './status.js'
import { projectTerms } from './terms.js'

/** What only looks at the files, and may take long. */
export const LOOKS = ['overview', 'look', 'explain'] as const
type Look = Extract<Effect, { kind: (typeof LOOKS)[number] }>

type Looking<E> = (effect: E, project: Project, words: Words) => Promise<Answer>

/** How a project is looked at for the screen. */
export const LOOKING: { [K in Look['kind']]: Looking<Extract<Look, { kind: K }>> } = {
  overview: async (_effect, project) => {
    const { targets } = project.config
    const documents = await analysed(
      { progress: () => {} },
      project,
      await loadReadable(project),
      () => targets,
    )
    return { kind: 'overview', documents: documents.map(document => statusOf(document, targets)) }
  },
  look: async ({ document: id, generation }, project, words) => {
    const document = await loadDocument(project, id)
    const suspects = await suspectsOf(project, document, project.config.targets)
    const findings = await findingsIn(
      project,
      { ...document, synopsis: withSuspects(document.synopsis, suspects) },
      words,
    )
    return { kind: 'looked', document: id, generation, suspects, findings }
  },
  explain: async ({ document: id, unit }, project, words) => {
    const { targets } = project.config
    const document = await withMisalignments(project, await loadDocument(project, id), targets)
    const context = { words, project: async () => project }
    const all = await loadReadable(project)
    return { kind: 'explained', explanation: await explanationOf(document, unit, targets, all, context) }
  },
}

/** What the checks say of a document. Those that compare documents see this one alone. */
async function findingsIn(project: Project, document: Document, words: Words) {
  const { id, synopsis } = document
  const source = project.config.source.language
  const place = placers(project, [document])(document)
  const findings = check(synopsis, {
    document: id,
    config: project.config,
    languages: project.config.targets,
    source,
    corpus: corpusOf([document], source, false),
    terms: await projectTerms(project),
  })
  return findings.map(finding => placed(finding, { words }, place))
}
