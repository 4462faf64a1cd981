import * as v from 'valibot'
import type { Baseline } from './baseline.js'

/** The version of the file that this code reads and writes. */
export const VERSION = 1

const findingSchema = v.object({
  document: v.pipe(v.string(), v.description('Empty if the finding is about the config')),
  unit: v.optional(v.string()),
  language: v.optional(v.string()),
  code: v.string(),
  text: v.pipe(
    v.string(),
    v.description('The beginning of the text that it is about, for readers of a diff'),
  ),
  of: v.pipe(v.string(), v.description('Hash of the texts that it is about; it changes when they change')),
  count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
})

/** `synopse-baseline.json`. */
export const baselineSchema = v.object({
  version: v.literal(VERSION),
  findings: v.array(findingSchema),
}) satisfies v.GenericSchema<unknown, Baseline>
