import * as v from 'valibot'
import type { Glossary } from './glossary.js'

/** The version of the file that this code reads. */
export const VERSION = 1

const form = v.pipe(v.string(), v.regex(/[\p{L}\p{N}]/u, 'a word'), v.maxLength(200))
const forms = v.pipe(v.array(form), v.minLength(1))
const byLanguage = v.record(
  v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language')),
  forms,
)

const termSchema = v.strictObject({
  german: v.pipe(
    forms,
    v.description('The forms of the term in the original, each in any of its inflections'),
  ),
  use: v.optional(v.pipe(byLanguage, v.description('By language, the allowed translations'))),
  avoid: v.optional(v.pipe(byLanguage, v.description('By language, translations that are not allowed'))),
  note: v.optional(v.string()),
})

/** `glossary.json`. */
export const glossarySchema = v.strictObject({
  version: v.literal(VERSION),
  terms: v.array(termSchema),
}) satisfies v.GenericSchema<unknown, Glossary>
