import type { ExchangeUnit } from '../formats/exchange.js'
import { wholeText } from '../formats/text-writer.js'
import { tmxWriter } from '../formats/tmx-text.js'
import type { MemoryPair } from '../memory/memory.js'
import { changeMemory } from '../project/memory.js'
import type { Project } from '../project/project.js'
import type { ToldDocument } from '../reports/import.js'
import { grouped } from '../sequence/grouped.js'

/** What each language's guesses are called in the folder of memories. */
const FILE = 'guesses-'

/**
 * Keeps what tools have guessed as candidates: a memory for each language, to which pairs are added that it doesn't have.
 *
 * @returns the paths of what was written, relative to the root
 * @throws SynopseError as `changeMemory`
 */
export async function keepGuesses(project: Project, told: readonly ToldDocument[]): Promise<string[]> {
  const guesses = told.flatMap(({ document, language, units }) =>
    units
      .filter(({ outcome }) => outcome === 'guess')
      .map(({ unit, source, target }): MemoryPair => ({ document, unit, language, source, target })),
  )
  const written: string[] = []
  for (const [language, pairs] of grouped(guesses, ({ language }) => language)) {
    const path = await changeMemory(project, `${FILE}${language}`, before => {
      const all = [...before.map(placed), ...pairs]
      const units = [...new Map(all.map(pair => [JSON.stringify([pair.source, pair.target]), pair])).values()]
      if (units.length === before.length) return undefined
      const sourceLanguage = project.config.source.language
      return wholeText(tmxWriter, { sourceLanguage, targetLanguage: language, units: units.map(asUnit) })
    })
    if (path) written.push(path)
  }
  return written
}

/** A pair of the file as it was when it was kept: the file calls it by its document and its unit. */
function placed(pair: MemoryPair): MemoryPair {
  const at = pair.unit.lastIndexOf('/')
  return { ...pair, document: pair.unit.slice(0, Math.max(at, 0)), unit: pair.unit.slice(at + 1) }
}

const asUnit = ({ document, unit: id, source, target }: MemoryPair): ExchangeUnit => ({
  document,
  id,
  kind: 'paragraph',
  source,
  target,
  state: 'initial',
  hash: '',
})
