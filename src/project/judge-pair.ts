import { pairReader } from '../checks/comparing/pair-reader.js'
import { check, type Finding } from '../checks/run.js'
import type { CheckSetting, Config } from '../config/config.js'
import { withSuspects } from '../synopsis/suspects.js'
import type { Synopsis } from '../synopsis/synopsis.js'
import { projectTerms } from './glossary.js'
import type { Project } from './project.js'

/** A text and its translation, which stand in no file. */
export interface JudgedPair {
  source: string
  target: string
  /** The two as a document of their own: one pair, synced and translated. */
  synopsis: Synopsis
  languages: { source: string; target: string }
  /** The id of the document that they are meant for, whose overrides hold then (default: none). */
  document?: string
}

/**
 * Judges pairs of texts as the checks of a project judge its documents, but for how many findings are tolerated: that is about a
 * document.
 *
 * @throws SynopseError as `projectTerms`
 */
export async function pairJudge(project: Project): Promise<(pair: JudgedPair) => Finding[]> {
  const { config } = project
  const terms = await projectTerms(project)
  const { misalignments } = await import('../aligner/misalignments.js')
  const settings = withoutLimits(config)
  return ({ source, target, synopsis, languages, document }) => {
    const pairs = [{ source, target }]
    const suspects = { [languages.target]: misalignments(pairs, languages) }
    return check(withSuspects(synopsis, suspects), {
      config: settings,
      source: languages.source,
      pairsOf: pairReader(languages.source, config.attributes),
      // The glossary is about words of one language.
      terms: languages.source === config.source.language ? terms : undefined,
      ...(document !== undefined && { document }),
    })
  }
}

function withoutLimits({ checks, overrides, suppressions }: Config) {
  return {
    checks: severities(checks),
    overrides: overrides.map(override => ({ ...override, checks: severities(override.checks) })),
    suppressions,
  }
}

function severities(checks: Config['checks']): Config['checks'] {
  const severity = (setting: CheckSetting) => (typeof setting === 'string' ? setting : setting[0])
  return Object.fromEntries(Object.entries(checks).map(([code, setting]) => [code, severity(setting)]))
}
