import { misfiledText } from '../alignment/file.js'
import type { Check, Problem, Subject } from './check.js'
import { straysIn } from './comparing/strays.js'

/** Translations that git merged into another file: kept apart there, or taken for that language's own. */
export const misfiled: Check = {
  code: 'misfiled',
  severity: 'error',
  run: subject => [...apart(subject), ...strays(subject)],
}

function apart({ misfiled }: Subject): Problem[] {
  return misfiled.map(({ language, line, raw, item }): Problem => {
    const place = { language, place: 'entry', line, about: raw } as const
    if (!item) return { ...place, wording: 'misfiled.invalid' }
    const { document, entry } = item
    const args = { home: item.language, from: document, text: misfiledText(item) }
    return { ...place, ...(entry && { unit: entry.id }), wording: 'misfiled', args }
  })
}

function strays({ synopsis, source }: Subject): Problem[] {
  return straysIn(synopsis, source).map(({ language, home, entry }) => ({
    unit: entry.id,
    language,
    place: 'entry',
    wording: 'misfiled.stray',
    args: { home, text: entry.target },
  }))
}
