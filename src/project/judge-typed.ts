import type { Allowance } from '../alignment/entry.js'
import type { Finding } from '../checks/run.js'
import type { Unit } from '../document/unit.js'
import { synopsis } from '../synopsis/synopsis.js'
import { isBlank } from '../text/blank.js'
import { projectTerms } from './glossary.js'
import { pairJudge } from './judge-pair.js'
import type { Project } from './project.js'

/** A translation as it is being typed. */
export interface Typed {
  document: string
  language: string
  /** The units that it translates, one behind the other. */
  units: readonly Unit[]
  source: string
  text: string
  /** What persons allowed of what is stored; it holds as long as that is what is typed. */
  allow?: readonly Allowance[] | undefined
}

/** A term of the glossary in a source text. */
export interface TypedTerm {
  term: string
  /** What a translation may write for it. */
  use: readonly string[]
  /** Whether the translation has it in any of its forms. */
  isUsed: boolean
}

/** What there is to say of a translation that stands in no file yet. */
export interface TypedJudgement {
  findings: Finding[]
  terms: TypedTerm[]
}

/** Judges what is being typed as `pairJudge` does; of no text, there is nothing to find. @throws SynopseError as `projectTerms` */
export async function judgeTyped(project: Project, typed: Typed): Promise<TypedJudgement> {
  const { source, text, language } = typed
  const terms = await projectTerms(project)
  const used = terms?.(source, text, language) ?? []
  return {
    findings: isBlank(text) || isBlank(source) ? [] : await findingsIn(project, typed),
    terms: used
      .filter(({ use }) => use.length > 0)
      .map(({ source: { start, end }, use, isUsed }) => ({ term: source.slice(start, end), use, isUsed })),
  }
}

async function findingsIn(project: Project, { document, language, units, source, text, allow }: Typed) {
  const [first, ...others] = units
  if (!first) return []
  const covers = others.map(({ id }) => id)
  const entry = {
    id: first.id,
    source,
    target: text,
    state: 'translated' as const,
    ...(covers.length > 0 && { covers }),
    ...(allow && { allow }),
  }
  const judge = await pairJudge(project)
  const found = judge({
    source,
    target: text,
    synopsis: synopsis(units, units, { [language]: [entry] }),
    languages: { source: project.config.source.language, target: language },
    document,
  })
  // An allowance of the text that is stored is not needed by another one.
  return found.filter(({ code }) => code !== 'unused-suppression')
}
