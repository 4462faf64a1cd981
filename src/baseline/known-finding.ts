import { pairHash } from '../alignment/pair-hash.js'
import type { Finding } from '../checks/run.js'
import type { Synopsis } from '../synopsis/synopsis.js'
import { toldSource } from '../synopsis/told-source.js'
import { beginning } from '../text/beginning.js'
import type { KnownFinding } from './baseline.js'

/** Characters of a text by which a reader knows it again. */
const SHOWN = 60

/** Findings of a document as a baseline remembers them. @param synopsis undefined where they are about the config */
export function knownFinding(synopsis: Synopsis | undefined): (finding: Finding) => KnownFinding {
  const textsOf = textsIn(synopsis)
  return finding => {
    const { document, unit, language, code } = finding
    const [source, target, today = source] = textsOf(finding)
    return {
      document,
      ...(unit !== undefined && { unit }),
      ...(language !== undefined && { language }),
      code,
      text: beginning(target || source, SHOWN),
      of: pairHash(source, target),
      ...(today !== source && { formerly: pairHash(today, target) }),
      count: 1,
    }
  }
}

/** Finds the source and the translation that a finding is about, as far as it is about these, and what a drifted original says today. */
function textsIn(
  synopsis: Synopsis | undefined,
): (finding: Finding) => readonly [source: string, target: string, today?: string | undefined] {
  const rows = new Map(synopsis?.rows.map(row => [row.unit.id, row]))
  const entries = new Map(
    Object.entries(synopsis?.entries ?? {}).map(([language, list]) => [
      language,
      new Map(list.map(entry => [entry.id, entry])),
    ]),
  )
  return ({ unit, language, about, code }) => {
    if (about !== undefined || unit === undefined) return [about ?? '', '']
    const row = rows.get(unit)
    if (language === undefined) return [row?.unit.text ?? '', '']
    const cell = row?.languages[language]
    if (cell)
      return [toldSource(code, cell), cell.entry?.target ?? '', cell.drifted ? cell.source : undefined]
    const entry = entries.get(language)?.get(unit)
    return [entry?.source ?? '', entry?.target ?? '']
  }
}
