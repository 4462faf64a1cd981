import * as v from 'valibot'
import { translationsIn } from '../../memory/memory.js'
import type { TranslationOver } from '../../memory/memory-over.js'
import { packMemory } from '../../memory/pack-memory.js'
import type { Kind } from './kind.js'
import { packed } from './packed.js'
import { whole } from './shapes.js'

/** The translations of a document, whose source texts are there once for all languages. */
export interface PackedTranslations {
  /** The source texts as a memory that was packed, its bytes in base64. */
  sources: string
  languages: Record<string, TranslationOver[]>
}

const translation = v.object({ number: whole, unit: v.string(), target: v.string() })

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
      translationsIn(language, document).map(({ source, unit, target }) => ({
        number: numberOf(source),
        unit,
        target,
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
