import * as v from 'valibot'
import type { Wording } from '../../errors.js'
import { filePlace, range, whole } from './shapes.js'

const quotedText = v.object({ language: v.string(), text: v.string(), range: v.exactOptional(range) })

const finding = v.object({
  code: v.string(),
  severity: v.picklist(['warning', 'error']),
  document: v.string(),
  unit: v.exactOptional(v.string()),
  paragraph: v.exactOptional(v.string()),
  units: v.exactOptional(v.array(v.string())),
  language: v.exactOptional(v.string()),
  place: v.picklist(['german', 'entry', 'config']),
  line: v.exactOptional(whole),
  range: v.exactOptional(range),
  german: v.exactOptional(range),
  counterpart: v.exactOptional(v.object({ document: v.string(), unit: v.string() })),
  fix: v.exactOptional(v.string()),
  wording: v.custom<Wording>(value => typeof value === 'string'),
  args: v.exactOptional(v.record(v.string(), v.union([v.string(), v.number()]))),
  about: v.exactOptional(v.string()),
})

const place = v.object({
  ...filePlace.entries,
  related: v.exactOptional(filePlace),
  counterpart: v.exactOptional(filePlace),
  quoted: v.exactOptional(v.object({ target: quotedText, german: quotedText })),
})

const known = v.object({
  document: v.string(),
  unit: v.exactOptional(v.string()),
  language: v.exactOptional(v.string()),
  code: v.string(),
  text: v.string(),
  of: v.string(),
  formerly: v.exactOptional(v.string()),
  count: whole,
})

/** Findings with their places, as they are kept. */
export const foundShape = v.array(v.object({ finding, place, known }))

/** The numbers of the suppressions of the config that held something back, from 0. */
export const usedShape = v.array(whole)
