import { STATES, type State } from '../alignment/entry.js'
import { SynopseError } from '../errors.js'
import type { Document } from '../project/document.js'
import { loadListed } from '../project/known/kept.js'
import { unread } from '../project/known/kind.js'
import { TRANSLATED_SOURCES } from '../project/known/translated-sources.js'
import type { Project } from '../project/project.js'
import type { Listed } from '../project/survey.js'
import { shortfallLines, shortfallSums } from '../reports/shortfalls.js'
import type { Publication } from '../site/publication.js'
import {
  countShortfalls,
  MISSING,
  type Policy,
  publish,
  publishOriginal,
  type Shortfall,
} from '../site/publish.js'
import type { Context } from './context.js'
import type { OptionSpecs, Options } from './option.js'
import { goThrough, type Listing } from './selection.js'

/** What the original was called while it could be German only. */
const FORMER = { german: 'source' } as const

/** What a person may say about what a site shows. */
export const PUBLISHING = {
  minState: { value: '<state>', choices: STATES.filter(state => state !== 'initial') },
  missing: { value: '<what>', choices: [...MISSING, 'fail'], former: FORMER },
  drifted: { value: '<what>', choices: ['keep', ...MISSING, 'fail'], former: FORMER },
} as const satisfies OptionSpecs

type Publishing = Options<typeof PUBLISHING>

/** A document that has a source, at a path relative to the root. */
export type PublishedDocument = Listed & { path: string }

/** What a site shows of documents, none of which is held. */
export interface Publisher {
  /** The documents that have a source: others are not shown. */
  documents: readonly PublishedDocument[]
  original: (listed: Listed) => Promise<Publication>
  /** The document in one of the languages. What falls short is noted, to be told. */
  translation: (listed: Listed, language: string) => Promise<Publication>
  /**
   * Tells, of each unit that fell short, a line on stderr.
   *
   * @throws SynopseError `publish.fails` where the options say that something falling short is to fail
   */
  tellShortfalls: () => void
}

/** @throws SynopseError for files that cannot be read, all at once */
export async function publisherOf(
  listing: Listing,
  { apart }: Pick<Policy, 'apart'>,
  options: Publishing,
  context: Context,
): Promise<Publisher> {
  const { project } = listing
  const documents: PublishedDocument[] = []
  const kinds = { translated: unread(TRANSLATED_SOURCES) }
  await goThrough(listing, kinds, context, ({ listed, contents, path, isGone }) => {
    if (!isGone) documents.push({ ...listed, contents, path })
  })
  const policy = { ...policyOf(options), apart: apart ?? false }
  // A file may be made twice, to see whether it is as the one that is there.
  const noted = new Map<string, { lines: string[]; counts: Record<Shortfall, number> }>()
  const note = (publication: Publication) =>
    noted.set(`${publication.language}/${publication.document}`, {
      lines: shortfallLines(publication, context),
      counts: countShortfalls(publication.rows),
    })
  return {
    documents,
    original: async listed => {
      const document = await loadListed(project, listed)
      const { language } = project.config.source
      return publicationOf(project, document, language, publishOriginal(document.synopsis))
    },
    translation: async (listed, language) => {
      const document = await loadListed(project, listed)
      const rows = publish(document.synopsis, language, policy)
      const publication = publicationOf(project, document, language, rows)
      note(publication)
      return publication
    },
    tellShortfalls: () => {
      const all = [...noted.values()]
      const lines = all.flatMap(({ lines }) => lines)
      const sum = (name: Shortfall) => all.reduce((sum, { counts }) => sum + counts[name], 0)
      const counts = {
        untranslated: sum('untranslated'),
        unapproved: sum('unapproved'),
        drifted: sum('drifted'),
      }
      if (lines.length > 0) context.tell([...lines, ...shortfallSums(counts, context)].join('\n'))
      if (options.missing === 'fail' && counts.untranslated + counts.unapproved > 0) throw failing('missing')
      if (options.drifted === 'fail' && counts.drifted > 0) throw failing('drifted')
    },
  }
}

const failing = (option: keyof Publishing) => new SynopseError('publish.fails', { option: `--${option}` })

/** Whether something falling short is to fail: then nothing is written before all is looked at. */
export function mayFail({ missing, drifted }: Publishing): boolean {
  return missing === 'fail' || drifted === 'fail'
}

function publicationOf(
  { config }: Project,
  { id, path, source = '' }: Document,
  language: string,
  rows: Publication['rows'],
): Publication {
  return { document: id, language, sourceLanguage: config.source.language, path, original: source, rows }
}

function policyOf({ minState, missing, drifted }: Publishing): Policy {
  const wish = { minState, missing, drifted }
  const said = Object.entries(wish).filter(([, value]) => value !== undefined && value !== 'fail')
  return Object.fromEntries(said) as { minState?: State } & Policy
}
