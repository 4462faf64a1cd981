import * as v from 'valibot'
import { LOOSE, SUSPICIONS } from '../../aligner/suspect.js'
import { STATES } from '../../alignment/entry.js'
import { EVIDENCE } from '../../synopsis/misalignment.js'

// Pieces of what is kept, as any kind may hold them. Anybody can write a file.

/** How many, or where. */
export const whole = v.pipe(v.number(), v.integer(), v.minValue(0))

/** A piece of a text, in UTF-16 units. */
export const range = v.object({ start: whole, end: whole })

/** A place in a file, counted from 1. */
export const filePlace = v.object({
  path: v.string(),
  line: whole,
  column: whole,
  endColumn: v.exactOptional(whole),
})

/** A source with its translation. */
export const pair = v.object({ source: v.string(), target: v.string(), state: v.picklist(STATES) })

/** Why a pair is suspected. */
export const evidence = v.array(
  v.object({
    reason: v.picklist(Object.keys(EVIDENCE) as (keyof typeof EVIDENCE)[]),
    missing: v.array(v.string()),
    foreign: v.array(v.string()),
  }),
)

const place = v.object({ unit: v.string(), number: whole, text: v.string() })
const score = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const certain = { score, evidence }

/** What is misaligned, as a synopsis tells of it. */
export const misalignment = v.variant('kind', [
  v.object({ ...certain, kind: v.literal('swapped'), fits: place }),
  v.object({
    ...certain,
    kind: v.literal('shifted'),
    fits: place,
    run: v.exactOptional(v.object({ from: place, to: place, by: v.number() })),
  }),
  v.object({ ...certain, kind: v.literal('foreign'), fits: v.exactOptional(place) }),
  v.object({ ...certain, kind: v.picklist(['truncated', 'doubled']) }),
])

/** What is misaligned, by the number of its pair. */
export const suspect = v.object({
  index: whole,
  kind: v.picklist(SUSPICIONS),
  score,
  fits: v.exactOptional(whole),
  run: v.exactOptional(v.object({ from: whole, to: whole })),
  evidence,
})

/** A sentence that one side of a pair has alone. */
export const loose = v.object({
  index: whole,
  kind: v.picklist(LOOSE),
  text: v.string(),
  before: whole,
  score,
})
