import type { Exchange } from '../formats/exchange.js'
import type { Format } from '../formats/format.js'
import { giveOut } from '../formats/give-out.js'
import type { OutFile } from '../io/write-out.js'
import { candidates } from '../memory/candidates.js'
import { memoryOf } from '../memory/memory.js'
import { type Memories, withMemories } from '../project/kept-memories.js'
import { inShard, type Shard } from '../project/shard.js'
import type { Status } from '../synopsis/statuses.js'
import type { Selection } from './selection.js'

/**
 * The files that give a selection out to translators; those without units are left out.
 *
 * @param shard the part of the documents that is given out; candidates may come from the others (default: all). Files that hold several
 *   documents say which part of them they hold: parts that are put together must not take each other's place.
 * @throws SynopseError as `withMemories`
 */
export async function exchangeFiles(
  selection: Selection,
  format: Format,
  statuses: readonly Status[] | undefined,
  shard?: Shard | undefined,
): Promise<OutFile[]> {
  const { project, languages } = selection
  const given = await withMemories(project, languages, memories =>
    exchanges(selection, format, statuses, memories, shard),
  )
  return Promise.all(
    given.map(async ({ name, exchange }) => ({ name, text: await packed(format, exchange) })),
  )
}

function exchanges(
  { project, documents, languages }: Selection,
  format: Format,
  statuses: readonly Status[] | undefined,
  memories: Memories,
  shard: Shard | undefined,
): { name: string; exchange: Exchange }[] {
  const sourceLanguage = project.config.source.language
  const [ending] = format.endings
  return languages.flatMap(targetLanguage => {
    const asked = [memoryOf(targetLanguage, documents), ...memories(targetLanguage)]
    const all = documents
      .filter(({ id }) => !shard || inShard(id, shard))
      .map(({ id, synopsis }) => ({
        name: `${targetLanguage}/${id}.${ending}`,
        units: giveOut(id, synopsis, targetLanguage, {
          statuses,
          candidatesOf: (source, unit) => candidates(source, asked, { document: id, unit }),
        }),
      }))
    const part = shard ? `-${shard.index}-of-${shard.count}` : ''
    const whole = { name: `${targetLanguage}${part}.${ending}`, units: all.flatMap(({ units }) => units) }
    const wanted = format.holds === 'document' ? all : [whole]
    return wanted
      .filter(({ units }) => units.length > 0)
      .map(({ name, units }) => ({ name, exchange: { sourceLanguage, targetLanguage, units } }))
  })
}

async function packed(format: Format, exchange: Exchange): Promise<string | Uint8Array> {
  if (format.kind === 'text') return (await format.write())(exchange)
  // What makes spreadsheets takes long to load.
  const { sheetBytes } = await import('../io/spreadsheet.js')
  return sheetBytes((await format.write())(exchange))
}
