import * as v from 'valibot'
import { STATES } from '../alignment/entry.js'
import { KINDS, SLOTS } from '../document/unit.js'
import type { ServedEffect } from './contract.js'

/** What takes a value away is `null` on its way: JSON knows no other. */
const former = <S extends v.GenericSchema>(schema: S) =>
  v.optional(
    v.pipe(
      v.nullable(schema),
      v.transform(value => value ?? undefined),
    ),
  )

const basis = v.strictObject({
  source: v.string(),
  target: v.string(),
  conflict: v.optional(v.string()),
  note: v.optional(v.string()),
  returned: v.optional(v.string()),
})
const pair = { source: v.string(), target: v.string(), state: v.picklist(STATES) }
const allow = v.array(v.strictObject({ code: v.string(), reason: v.string(), of: v.string() }))
const before = v.strictObject({
  source: former(v.string()),
  target: former(v.string()),
  state: former(v.picklist(STATES)),
  allow: former(allow),
  note: former(v.string()),
  conflict: former(v.strictObject(pair)),
  returned: former(v.strictObject({ note: v.string() })),
})
const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const unit = v.strictObject({
  id: v.string(),
  kind: v.picklist(KINDS),
  text: v.string(),
  line: offset,
  column: offset,
  start: offset,
  end: offset,
  slot: v.exactOptional(v.picklist(SLOTS)),
})
const waiting = { id: v.string(), after: v.string(), text: v.string() }
const paragraph = v.strictObject(waiting)
const formerParagraph = v.optional(v.strictObject({ ...waiting, at: v.optional(v.number()) }))

/** What is typed, as a file can hold it: half a letter is none, and nobody types NUL. */
const typed = v.pipe(
  v.string(),
  v.transform(text => text.replaceAll('\0', '').toWellFormed()),
)

/** What is kept under its name. */
const name = v.pipe(v.string(), v.maxLength(1000))

/** What pages may want, of the languages that a project has. */
function schemaFor(languages: readonly string[]) {
  const document = v.string()
  const place = { document, unit: v.string(), language: v.picklist(languages) }
  const change = { ...place, basis }
  const kind = <K extends ServedEffect['kind']>(kind: K) => v.literal(kind)
  return v.variant('kind', [
    v.strictObject({ kind: kind('open'), document }),
    v.strictObject({ kind: kind('look'), document, generation: v.number() }),
    v.strictObject({ kind: kind('reread'), document, version: v.optional(v.string()) }),
    v.strictObject({ kind: kind('explain'), document, unit: v.string() }),
    v.strictObject({
      kind: kind('try'),
      document,
      language: v.picklist(languages),
      units: v.array(unit),
      source: v.string(),
      text: v.string(),
      allow: v.exactOptional(allow),
    }),
    v.strictObject({ kind: kind('save'), ...change, text: typed }),
    v.strictObject({ kind: kind('accept'), ...change, reason: typed }),
    v.strictObject({ kind: kind('allow'), ...change, code: v.string(), reason: typed }),
    v.strictObject({ kind: kind('note'), ...change, note: typed }),
    v.strictObject({ kind: kind('review'), ...change, state: v.picklist(['reviewed', 'final']) }),
    v.strictObject({ kind: kind('return'), ...change, note: v.pipe(typed, v.regex(/\S/)) }),
    v.strictObject({
      kind: kind('place'),
      ...change,
      paragraph,
      how: v.picklist(['beside', 'joined', 'dropped']),
    }),
    v.strictObject({
      kind: kind('restore'),
      undo: v.strictObject({
        ...place,
        before,
        covering: v.optional(v.string()),
        paragraph: formerParagraph,
        saved: basis,
      }),
      turn: v.picklist(['undo', 'redo']),
    }),
    v.strictObject({ kind: kind('concordance'), query: v.string(), language: v.picklist(languages) }),
    v.strictObject({ kind: kind('history'), ...place }),
    v.strictObject({ kind: kind('approvals'), document, language: v.picklist(languages) }),
    v.strictObject({ kind: kind('paragraphs'), query: v.string(), language: v.picklist(languages) }),
    v.strictObject({ kind: kind('tally') }),
    v.strictObject({ kind: kind('count') }),
    v.strictObject({ kind: kind('overview') }),
    v.strictObject({ kind: kind('greet') }),
    v.strictObject({ kind: kind('left'), document: name, unit: name, language: v.picklist(languages) }),
  ])
}

/** Reads effects out of texts: whatever is no effect of that very shape is nothing. */
export function effectReader(languages: readonly string[]): (text: string) => ServedEffect | undefined {
  const schema = schemaFor(languages)
  return text => {
    try {
      const parsed = v.safeParse(schema, JSON.parse(text, refuseProto))
      return parsed.success ? (parsed.output as ServedEffect) : undefined
    } catch {
      return undefined
    }
  }
}

/** No effect has such a key, and it might get where it means something. */
function refuseProto(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError(key)
  return value
}
