import * as v from 'valibot'
import { KINDS, type RegisteredUnit } from '../../document/unit.js'
import { deflated, inflated } from '../../io/deflated.js'
import type { Kind } from './kind.js'
import { packed } from './packed.js'

/** Bytes of the units of a document beyond which none of ours wrote them. */
const LIMIT = 256 * 1024 ** 2

const { pack, unpack } = packed<RegisteredUnit[]>(
  v.array(v.object({ id: v.string(), kind: v.picklist(KINDS), text: v.string() })),
)

/** The units of a document as they are today, by which what comes back for it is known. */
export const SOURCE_UNITS: Kind<RegisteredUnit[]> = {
  name: 'source-units',
  effort: 'indexing',
  pack: units => deflated(pack(units)).toString('base64'),
  unpack: text => unpack(inflated(Buffer.from(text, 'base64'), LIMIT)?.toString('utf8') ?? ''),
  make: async (_project, { synopsis }) =>
    synopsis.rows.map(({ unit: { id, kind, text } }) => ({ id, kind, text })),
}
