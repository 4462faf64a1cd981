import type { TextPair } from '../aligner/suspect.js'
import type { Entry } from '../alignment/entry.js'
import { pairReader } from '../checks/comparing/pair-reader.js'
import { check } from '../checks/run.js'
import type { CheckSetting, Config } from '../config/config.js'
import { projectTerms } from '../project/glossary.js'
import { pairFinding } from '../reports/findings/pair-finding.js'
import { withSuspects } from '../synopsis/suspects.js'
import { type Synopsis, synopsis } from '../synopsis/synopsis.js'
import { isBlank } from '../text/blank.js'
import type { Context } from './context.js'
import { filter } from './filter.js'
import { languagesIn, textIn } from './line-record.js'

/** Answers each line, a text and its translation, with what the checks find in them. Where one of the two is empty, there is nothing to compare. */
export async function checkLines(context: Context): Promise<number> {
  const project = await context.project()
  const { config, limit } = project
  const terms = await projectTerms(project)
  const { misalignments } = await import('../aligner/misalignments.js')
  const settings = withoutLimits(config)
  const wordsAbout = lastAsked((language: string) => context.words.about(language))
  return filter(context, limit, record => {
    const pair = { source: textIn(record, 'source'), target: textIn(record, 'target') }
    const languages = languagesIn(record, config.source.language)
    if (isBlank(pair.source) || isBlank(pair.target)) return { findings: [] }
    const suspects = { [languages.target]: misalignments([pair], languages) }
    const looked = withSuspects(asDocument(pair, languages.target), suspects)
    const findings = check(looked, {
      config: settings,
      source: languages.source,
      pairsOf: pairReader(languages.source, config.attributes),
      // The glossary is about words of one language.
      terms: languages.source === config.source.language ? terms : undefined,
    })
    const words = wordsAbout(languages.source)
    return { findings: findings.map(finding => pairFinding(finding, pair, words)) }
  })
}

/** A pair as a document of one paragraph, which is synced and translated. */
function asDocument({ source, target }: TextPair, language: string): Synopsis {
  const unit = { id: 'pair', kind: 'paragraph', text: source } as const
  const place = { line: 1, column: 1, start: 0, end: source.length }
  const entry: Entry = { id: unit.id, source, target, state: 'translated' }
  return synopsis([{ ...unit, ...place }], [unit], { [language]: [entry] })
}

/** What a config says of the checks; how many findings it tolerates is about a document, and a pair is none. */
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

/** A function that remembers what it said last: lines of one language follow each other. */
function lastAsked<T>(say: (language: string) => T): (language: string) => T {
  let last: { language: string; said: T } | undefined
  return language => {
    if (last?.language !== language) last = { language, said: say(language) }
    return last.said
  }
}
