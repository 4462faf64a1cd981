import { type Memory, targetNumbers } from './memory.js'

/** A translation whose source text is one of those that another memory has. */
export interface TranslationOver {
  /** The number of the source text there. */
  number: number
  unit: string
  target: string
  /** Of a unit that is gone: its last text. */
  last?: string
}

/**
 * The translations of a document into one of several languages, whose source texts stand in one memory for all of them.
 *
 * @param sources gives the texts, each once; its own translations count for nothing
 * @param document what the pairs say that they are from
 */
export function memoryOver(
  sources: Memory,
  translations: readonly TranslationOver[],
  document: string,
  language: string,
): Memory {
  const targets = targetNumbers(translations)
  const bySource = new Map<number, number[]>()
  for (const [at, { number }] of translations.entries()) {
    const there = bySource.get(number)
    if (there) there.push(at)
    else bySource.set(number, [at])
  }
  return {
    similar: wanted =>
      sources
        .similar(wanted)
        .flatMap(({ number, similarity }) =>
          (bySource.get(number) ?? []).map(number => ({ number, similarity })),
        )
        .sort((a, b) => b.similarity - a.similarity || a.number - b.number),
    targetOf: at => targets[at] as number,
    pair: at => {
      const { number, unit, target } = translations[at] as TranslationOver
      return { document, unit, language, source: sources.pair(number).source, target }
    },
    isOf: () => false,
    left: () => [],
  }
}
