import { targetHash } from '../alignment/target-hash.js'
import type { ExchangeUnit } from '../formats/exchange.js'
import type { Candidate } from '../memory/candidates.js'
import { helpfulAmong, type WantingUnit } from '../project/helpful-among.js'
import { withMemories } from '../project/kept-memories.js'
import { every } from '../project/known/every.js'
import type { Kinds, Known, ValuesOf } from '../project/known/kept.js'
import { unread } from '../project/known/kind.js'
import { type Outgoing, outgoingIn } from '../project/known/outgoing.js'
import { TASKS } from '../project/known/tasks.js'
import { TRANSLATIONS } from '../project/known/translations.js'
import type { Project } from '../project/project.js'
import type { Listed } from '../project/survey.js'
import type { OutgoingUnit } from '../synopsis/outgoing.js'
import type { ListedTask, Status } from '../synopsis/statuses.js'
import type { Context } from './context.js'
import { goThrough, type Listing } from './selection.js'

/** What goes out in a language. */
export interface Given {
  /** The ids of the documents of which anything does. */
  documents: readonly string[]
  /** The units of one of them, by its number: those of one after the other are asked for best. */
  units: (at: number) => Promise<ExchangeUnit[]>
}

/** Units for which candidates are looked for at once. */
const AT_ONCE = 8192

/**
 * What of a listing goes out in each of its languages, without holding what is known of more than a few documents.
 *
 * @param isOwn whether a document goes out; candidates may come from all of the listing
 * @param statuses only units with one of these (default: all units)
 * @throws SynopseError as `goThrough` and `withMemories`
 */
export async function givenOut(
  listing: Listing,
  isOwn: (listed: Listed) => boolean,
  statuses: readonly Status[] | undefined,
  context: Context,
): Promise<Map<string, Given>> {
  const { project, languages } = listing
  const wanted = kindsFor(languages, statuses)
  const own = new Map(languages.map(language => [language, [] as Listed[]]))
  const kinds = { ...wanted, translations: unread(TRANSLATIONS) }
  const documents = await goThrough(listing, kinds, context, ({ listed, values, contents }) => {
    if (!isOwn(listed)) return
    for (const [language, list] of own)
      if (selected(values, language, statuses).length > 0) list.push({ ...listed, contents })
  })
  // What is wrong with memories is told before anything is written.
  await withMemories(project, languages, () => {})
  return new Map(
    [...own].map(([language, list]) => [
      language,
      { documents: list.map(({ id }) => id), units: unitsOf(project, documents, language, list, statuses) },
    ]),
  )
}

interface Values {
  outgoing: Outgoing
  tasks?: ListedTask[]
}

/** What is misaligned is only asked where somebody wants to know. */
function kindsFor(languages: readonly string[], statuses: readonly Status[] | undefined) {
  const outgoing = outgoingIn(languages)
  return statuses?.includes('misaligned') ? { outgoing, tasks: TASKS } : { outgoing }
}

function selected(
  { outgoing, tasks = [] }: Values,
  language: string,
  statuses: readonly Status[] | undefined,
): readonly OutgoingUnit[] {
  const units = outgoing.get(language) ?? []
  if (!statuses) return units
  const misaligned = new Set(
    tasks.flatMap(task => (task.status === 'misaligned' && task.language === language ? [task.unit] : [])),
  )
  return units.filter(
    ({ unit, flags }) => flags.some(flag => statuses.includes(flag)) || misaligned.has(unit.id),
  )
}

const isWanting = ({ flags }: OutgoingUnit) => flags.includes('untranslated') || flags.includes('drifted')

function unitsOf(
  project: Project,
  all: readonly Listed[],
  language: string,
  own: readonly Listed[],
  statuses: readonly Status[] | undefined,
): Given['units'] {
  const kinds = kindsFor([language], statuses)
  const read = async function* (documents: readonly Listed[]) {
    for await (const { values } of readable(project, documents, kinds))
      yield selected(values, language, statuses)
  }
  /** Candidates of some documents, by what the units are called. */
  const candidatesFrom = async (from: number) => {
    const wanting: WantingUnit[] = []
    let to = from
    for await (const units of read(own.slice(from))) {
      for (const { unit } of units.filter(isWanting))
        wanting.push({ document: unit.document, unit: unit.id, source: unit.source })
      to++
      if (wanting.length >= AT_ONCE) break
    }
    const found = await helpfulAmong(project, all, language, wanting)
    const candidates = new Map<string, Candidate[]>()
    for (const [index, { document, unit }] of wanting.entries())
      candidates.set(`${unit} ${document}`, found[index] ?? [])
    return { from, to, candidates }
  }
  let held: Awaited<ReturnType<typeof candidatesFrom>> | undefined
  return async at => {
    if (!held || at < held.from || at >= held.to) held = await candidatesFrom(at)
    const { candidates } = held
    const units: ExchangeUnit[] = []
    for await (const list of read(own.slice(at, at + 1)))
      for (const { unit } of list) {
        const found = candidates.get(`${unit.id} ${unit.document}`) ?? []
        units.push({
          ...unit,
          ...(found.length > 0 && { candidates: found }),
          hash: targetHash(unit.target),
        })
      }
    return units
  }
}

/** What is known of documents that could be read a moment ago. @throws where they cannot be any more */
async function* readable<K extends Kinds>(
  project: Project,
  documents: readonly Listed[],
  kinds: K,
): AsyncGenerator<Known<ValuesOf<K>>> {
  for await (const { known, error } of every(project, documents, kinds)) {
    if (!known) throw error
    yield known
  }
}
