import { STATES, type State } from '../alignment/entry.js'
import { SynopseError } from '../errors.js'
import type { Document } from '../project/document.js'
import { shortfallReport } from '../reports/shortfalls.js'
import type { Publication } from '../site/publication.js'
import { MISSING, type Policy, publish, publishOriginal } from '../site/publish.js'
import type { Context } from './context.js'
import type { OptionSpecs, Options } from './option.js'
import type { Selection } from './selection.js'

/** What the original was called while it could be German only. */
const FORMER = { german: 'source' } as const

/** What a person may say about what a site shows. */
export const PUBLISHING = {
  minState: { value: '<state>', choices: STATES.filter(state => state !== 'initial') },
  missing: { value: '<what>', choices: [...MISSING, 'fail'], former: FORMER },
  drifted: { value: '<what>', choices: ['keep', ...MISSING, 'fail'], former: FORMER },
} as const satisfies OptionSpecs

type Publishing = Options<typeof PUBLISHING>

/**
 * What a site shows of a selection, and of each unit that falls short, a line on stderr.
 *
 * @throws SynopseError `publish.fails` where the options say that something falling short is to fail
 */
export function publicationsOf(
  { project, documents, languages }: Selection,
  { apart }: Pick<Policy, 'apart'>,
  options: Publishing,
  context: Context,
): Publication[] {
  const policy = policyOf(options)
  const publications = documents.flatMap(document =>
    languages.flatMap(language => {
      const rows = publish(document.synopsis, language, { ...policy, apart: apart ?? false })
      return publicationOf(project.config.source.language, document, language, rows)
    }),
  )
  const told = shortfallReport(publications, documents, context)
  if (told) context.tell(told)
  const fails = (name: 'missing' | 'drifted', isMissing: boolean) =>
    options[name] === 'fail' &&
    publications.some(({ rows }) =>
      rows.some(({ shortfall }) => shortfall && (shortfall !== 'drifted') === isMissing),
    )
  for (const option of ['missing', 'drifted'] as const)
    if (fails(option, option === 'missing'))
      throw new SynopseError('publish.fails', { option: `--${option}` })
  return publications
}

/** The originals themselves. */
export function originalsOf({ project, documents }: Pick<Selection, 'project' | 'documents'>): Publication[] {
  const { language } = project.config.source
  return documents.flatMap(document =>
    publicationOf(language, document, language, publishOriginal(document.synopsis)),
  )
}

function publicationOf(
  sourceLanguage: string,
  { id, path, source }: Document,
  language: string,
  rows: Publication['rows'],
): Publication[] {
  return source === undefined
    ? []
    : [{ document: id, language, sourceLanguage, path, original: source, rows }]
}

function policyOf({ minState, missing, drifted }: Publishing): Policy {
  const wish = { minState, missing, drifted }
  const said = Object.entries(wish).filter(([, value]) => value !== undefined && value !== 'fail')
  return Object.fromEntries(said) as { minState?: State } & Policy
}
