import { foldedText } from '../document/key.js'
import type { Check } from './check.js'
import { holders } from './comparing/holders.js'

/** A translation whose source is gone, or has become part of another paragraph. */
export const obsolete: Check = {
  code: 'obsolete',
  severity: 'warn',
  run: ({ synopsis: { rows, obsolete } }) => {
    const gone = Object.entries(obsolete).filter(([, entries]) => entries.length > 0)
    if (gone.length === 0) return []
    const holderOf = holders(rows.map(({ unit }) => ({ id: unit.id, text: foldedText(unit.text) })))
    return gone.flatMap(([language, entries]) =>
      entries.map(({ id, source, target, note }) => {
        const key = foldedText(source)
        const around = key ? holderOf(key) : undefined
        return {
          unit: id,
          language,
          place: 'entry',
          wording: around ? 'obsoleteInside' : 'obsolete',
          args: { text: target || note || '', around: around ?? '' },
        }
      }),
    )
  },
}
