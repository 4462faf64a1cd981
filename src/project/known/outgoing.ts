import * as v from 'valibot'
import { STATES } from '../../alignment/entry.js'
import { KINDS } from '../../document/unit.js'
import { deflated, inflated } from '../../io/deflated.js'
import { FLAGS } from '../../synopsis/flags.js'
import { type OutgoingUnit, outgoingUnits } from '../../synopsis/outgoing.js'
import type { Kind } from './kind.js'
import { packed } from './packed.js'

/** By language, the units of a document as they go out. */
export type Outgoing = ReadonlyMap<string, readonly OutgoingUnit[]>

/** Bytes of the units of a document beyond which none of ours wrote them. */
const LIMIT = 256 * 1024 ** 2

const units = packed<OutgoingUnit[]>(
  v.array(
    v.object({
      unit: v.object({
        document: v.string(),
        id: v.string(),
        kind: v.picklist(KINDS),
        source: v.string(),
        previous: v.exactOptional(v.string()),
        target: v.string(),
        state: v.picklist(STATES),
        note: v.exactOptional(v.string()),
        returned: v.exactOptional(v.string()),
      }),
      flags: v.array(v.picklist(FLAGS)),
    }),
  ),
)

const byLanguage = packed<Record<string, string>>(v.record(v.string(), v.string()))

/** The units of a document as they go out in each language: deflated, for seldom are all of them wanted. */
export const OUTGOING: Kind<Record<string, string>> = {
  name: 'outgoing',
  effort: 'indexing',
  ...byLanguage,
  make: async ({ config }, { id, synopsis }) =>
    Object.fromEntries(
      config.targets.map(language => [
        language,
        deflated(units.pack(outgoingUnits(id, synopsis, language))).toString('base64'),
      ]),
    ),
}

/** The same, asked for the units in these languages. */
export function outgoingIn(languages: readonly string[]): Kind<Outgoing> {
  return {
    ...(OUTGOING as Kind<unknown> as Kind<Outgoing>),
    unpack: text => {
      const written = byLanguage.unpack(text)
      const found = new Map<string, readonly OutgoingUnit[]>()
      for (const language of languages) {
        const bytes = inflated(Buffer.from(written?.[language] ?? '', 'base64'), LIMIT)
        const list = bytes && units.unpack(bytes.toString('utf8'))
        if (!list) return undefined
        found.set(language, list)
      }
      return found
    },
  }
}
