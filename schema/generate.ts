import { toJsonSchema } from '@valibot/to-json-schema'
import { alignmentSchema, registrySchema } from '../src/alignment/schema.js'
import { baselineSchema } from '../src/baseline/schema.js'
import { configSchema } from '../src/config/schema.js'
import { glossarySchema } from '../src/glossary/schema.js'

const SCHEMAS = {
  'config.schema.json': { schema: configSchema, title: 'Config of Synopse' },
  'baseline.schema.json': { schema: baselineSchema, title: 'The findings that Synopse holds back' },
  'glossary.schema.json': { schema: glossarySchema, title: 'The terms of a project' },
  'alignment.schema.json': { schema: alignmentSchema, title: 'The entries of a document in one language' },
  'registry.schema.json': { schema: registrySchema, title: 'The units of a document as last synced' },
}

/** The JSON Schemas of the files that users own, by their names, as they are committed in this folder. */
export function files(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, { schema, title }]) => {
      // What JSON Schema cannot say (rules such as "a path inside the project") is left to the reader of the file.
      const { $schema, ...rest } = toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' })
      return [name, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`]
    }),
  )
}
