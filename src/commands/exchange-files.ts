import type { ExchangeUnit } from '../formats/exchange.js'
import type { Format } from '../formats/format.js'
import { textPieces } from '../formats/text-writer.js'
import type { OutFile } from '../io/write-out.js'
import { inShard, type Shard } from '../project/shard.js'
import type { Listed } from '../project/survey.js'
import type { Status } from '../synopsis/statuses.js'
import type { Context } from './context.js'
import { type Given, givenOut } from './given-out.js'
import type { Listing } from './selection.js'

/**
 * The files that give a selection out to translators, made while they are written; those without units are left out.
 *
 * @param shard the part of the documents that is given out; candidates may come from the others (default: all). Files that hold several
 *   documents say which part of them they hold: parts that are put together must not take each other's place.
 * @throws SynopseError as `withMemories`, and for what cannot be read
 */
export async function exchangeFiles(
  listing: Listing,
  format: Format,
  statuses: readonly Status[] | undefined,
  shard: Shard | undefined,
  context: Context,
): Promise<OutFile[]> {
  const isOwn = ({ id }: Listed) => !shard || inShard(id, shard)
  const given = await givenOut(listing, isOwn, statuses, context)
  const [ending] = format.endings
  const part = shard ? `-${shard.index}-of-${shard.count}` : ''
  const files: OutFile[] = []
  for (const [targetLanguage, { documents, units }] of given) {
    const languages = { sourceLanguage: listing.project.config.source.language, targetLanguage }
    const file = async (name: string, unitsOf: () => AsyncIterable<readonly ExchangeUnit[]>) =>
      files.push({ name, text: await contentOf(format, languages, unitsOf) })
    if (format.holds === 'document')
      for (const [at, id] of documents.entries())
        await file(`${targetLanguage}/${id}.${ending}`, () => each(units, [at]))
    else if (documents.length > 0)
      await file(`${targetLanguage}${part}.${ending}`, () => each(units, documents.keys()))
  }
  return files
}

async function* each(
  units: Given['units'],
  numbers: Iterable<number>,
): AsyncGenerator<readonly ExchangeUnit[]> {
  for (const at of numbers) yield await units(at)
}

async function contentOf(
  format: Format,
  languages: { sourceLanguage: string; targetLanguage: string },
  unitsOf: () => AsyncIterable<readonly ExchangeUnit[]>,
): Promise<OutFile['text']> {
  if (format.kind === 'text') {
    const writer = (await format.writer())(languages)
    return () => textPieces(writer, unitsOf())
  }
  // What makes spreadsheets takes long to load.
  const { sheetBytes } = await import('../io/spreadsheet.js')
  const units: ExchangeUnit[] = []
  for await (const ofDocument of unitsOf()) for (const unit of ofDocument) units.push(unit)
  return sheetBytes((await format.write())({ ...languages, units }))
}
