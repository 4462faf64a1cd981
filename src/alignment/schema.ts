import * as v from 'valibot'
import { KINDS } from '../document/unit.js'
import { STATES } from './entry.js'

/** The version of the files that this code reads and writes. */
export const VERSION = 1

const id = v.pipe(
  v.string(),
  v.minLength(1),
  v.description('Eight base-36 characters, with -2, -3 … for equal texts'),
)
const pair = {
  source: v.pipe(
    v.string(),
    v.description('The original that was translated; empty while there is no translation'),
  ),
  target: v.pipe(v.string(), v.description('The translation; a blank line separates paragraphs')),
  state: v.picklist(STATES),
}

export const unitSchema = v.object({ id, kind: v.picklist(KINDS), text: v.string() })

export const entrySchema = v.object({
  id,
  ...pair,
  covers: v.optional(v.pipe(v.array(id), v.description('Further units that the translation covers'))),
  gone: v.optional(
    v.pipe(
      v.array(v.looseObject({ id, text: v.string() })),
      v.description(
        'Units of the translation that are gone, with their last text where it is not in `source`',
      ),
    ),
  ),
  note: v.optional(v.string()),
  allow: v.optional(v.array(v.looseObject({ code: v.string(), reason: v.string(), of: v.string() }))),
  conflict: v.optional(v.looseObject(pair)),
  returned: v.optional(
    v.pipe(
      v.looseObject({ note: v.string() }),
      v.description('Sent back by a reviewer; the next translation clears it'),
    ),
  ),
  given: v.optional(
    v.pipe(v.string(), v.description('Hash of the translation as it last stood in a file of the site')),
  ),
})

const unplacedSchema = v.looseObject({ after: v.string(), text: v.string() })

export const misfiledSchema = v.pipe(
  v.looseObject({
    document: v.string(),
    language: v.string(),
    entry: v.optional(entrySchema),
    base: v.optional(v.pipe(entrySchema, v.description('The entry before it was changed'))),
    unplaced: v.optional(unplacedSchema),
  }),
  v.description('Belongs into the file of this document and language, where the next sync brings it'),
)

const head = { version: v.literal(VERSION), document: v.string(), language: v.string() }

/** What must be right for a file to be read at all; each of its records is looked at on its own. */
export const registryHeadSchema = v.object({
  ...head,
  units: v.array(v.unknown()),
  misfiled: v.optional(v.array(v.unknown())),
})
export const alignmentHeadSchema = v.object({
  ...head,
  sourceLanguage: v.string(),
  entries: v.array(v.unknown()),
  unplaced: v.optional(v.array(v.unknown())),
  misfiled: v.optional(v.array(v.unknown())),
})

/** The whole files, for the JSON Schemas in `schema/`. */
export const registrySchema = v.object({
  ...registryHeadSchema.entries,
  units: v.array(unitSchema),
  misfiled: v.optional(v.array(misfiledSchema)),
})
export const alignmentSchema = v.object({
  ...alignmentHeadSchema.entries,
  entries: v.array(entrySchema),
  unplaced: v.optional(v.array(unplacedSchema)),
  misfiled: v.optional(v.array(misfiledSchema)),
})
