import * as v from 'valibot'
import { type Memory, type MemoryPair, translationsIn } from '../../memory/memory.js'
import type { TranslationOver } from '../../memory/memory-over.js'
import { packMemory } from '../../memory/pack-memory.js'
import { packedMemory } from '../../memory/packed-memory.js'
import type { Bytes } from '../../memory/sections.js'
import type { Kind } from './kind.js'
import { packed } from './packed.js'
import { whole } from './shapes.js'

/** The translations of a document, whose source texts are there once for all languages. */
export interface PackedTranslations {
  /** The source texts as a memory that was packed, its bytes in base64. */
  sources: string
  languages: Record<string, TranslationOver[]>
}

const translation = v.object({
  number: whole,
  unit: v.string(),
  target: v.string(),
  last: v.exactOptional(v.string()),
})

/** What a document can give to others: its translations with their sources, ready to be searched for similar ones. */
export const TRANSLATIONS: Kind<PackedTranslations> = {
  name: 'translations',
  effort: 'indexing',
  ...packed(v.object({ sources: v.string(), languages: v.record(v.string(), v.array(translation)) })),
  make: async ({ config }, document) => {
    const numbers = new Map<string, number>()
    const numberOf = (source: string) => {
      const number = numbers.get(source) ?? numbers.size
      numbers.set(source, number)
      return number
    }
    const languages = config.targets.map(language => [
      language,
      translationsIn(language, document).map(({ source, unit, target, last }) => ({
        number: numberOf(source),
        unit,
        target,
        ...(last !== undefined && { last }),
      })),
    ])
    const sources = [...numbers.keys()].map(source => ({
      document: '',
      unit: '',
      language: '',
      source,
      target: '',
    }))
    return {
      sources: Buffer.concat(packMemory(sources)).toString('base64'),
      languages: Object.fromEntries(languages),
    }
  },
}

/** The source texts of a document as they are kept. @throws DamagedMemory as do its functions */
export function sourcesIn({ sources }: PackedTranslations, document: string, language: string): Memory {
  return packedMemory(bytesIn(sources), document, language)
}

/** The translations of a document into a language. @throws DamagedMemory */
export function pairsIn(
  { languages }: PackedTranslations,
  sources: Memory,
  document: string,
  language: string,
): MemoryPair[] {
  return (languages[language] ?? []).map(({ number, ...pair }) => ({
    document,
    language,
    source: sources.pair(number).source,
    ...pair,
  }))
}

function bytesIn(base64: string): Bytes {
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'))
  return {
    read: (start, length) =>
      start + length <= bytes.length ? bytes.subarray(start, start + length) : undefined,
  }
}
