import type { TextPair } from '../aligner/suspect.js'
import type { Entry } from '../alignment/entry.js'
import { pairJudge } from '../project/judge-pair.js'
import { pairFinding } from '../reports/findings/pair-finding.js'
import { type Synopsis, synopsis } from '../synopsis/synopsis.js'
import { isBlank } from '../text/blank.js'
import type { Context } from './context.js'
import { filter } from './filter.js'
import { languagesIn, textIn } from './line-record.js'

/** Answers each line, a text and its translation, with what the checks find in them. Where one of the two is empty, there is nothing to compare. */
export async function checkLines(context: Context): Promise<number> {
  const project = await context.project()
  const { config, limit } = project
  const judge = await pairJudge(project)
  const wordsAbout = lastAsked((language: string) => context.words.about(language))
  return filter(context, limit, record => {
    const pair = { source: textIn(record, 'source'), target: textIn(record, 'target') }
    const languages = languagesIn(record, config.source.language)
    if (isBlank(pair.source) || isBlank(pair.target)) return { findings: [] }
    const findings = judge({ ...pair, languages, synopsis: asDocument(pair, languages.target) })
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

/** A function that remembers what it said last: lines of one language follow each other. */
function lastAsked<T>(say: (language: string) => T): (language: string) => T {
  let last: { language: string; said: T } | undefined
  return language => {
    if (last?.language !== language) last = { language, said: say(language) }
    return last.said
  }
}
