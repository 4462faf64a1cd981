import { foldedText } from '../document/key.js'
import type { Check } from './check.js'

/** A translation whose source is gone, or has become part of another paragraph. */
export const obsolete: Check = {
  code: 'obsolete',
  severity: 'warn',
  run: ({ synopsis: { rows, obsolete } }) =>
    Object.entries(obsolete).flatMap(([language, entries]) =>
      entries.map(({ id, source, target, note }) => {
        const key = foldedText(source)
        const around = key && rows.find(({ unit }) => foldedText(unit.text).includes(key))?.unit.id
        return {
          unit: id,
          language,
          place: 'entry',
          wording: around ? 'obsoleteInside' : 'obsolete',
          args: { text: target || note || '', around: around ?? '' },
        }
      }),
    ),
}
