import { pairHash } from '../alignment/pair-hash.js'
import type { Finding } from '../checks/run.js'
import type { Cell, Synopsis } from '../synopsis/synopsis.js'
import { beginning } from '../text/beginning.js'
import type { KnownFinding } from './baseline.js'

/** Characters of a text by which a reader knows it again. */
const SHOWN = 60

/** Findings of a document as a baseline remembers them. @param synopsis undefined where they are about the config */
export function knownFinding(synopsis: Synopsis | undefined): (finding: Finding) => KnownFinding {
  const textsOf = textsIn(synopsis)
  return finding => {
    const { document, unit, language, code } = finding
    const [source, target] = textsOf(finding)
    return {
      document,
      ...(unit !== undefined && { unit }),
      ...(language !== undefined && { language }),
      code,
      text: beginning(target || source, SHOWN),
      of: pairHash(source, target),
      count: 1,
    }
  }
}

/** Finds the source and the translation that a finding is about, as far as it is about these. */
function textsIn(synopsis: Synopsis | undefined): (finding: Finding) => readonly [string, string] {
  const rows = new Map(synopsis?.rows.map(row => [row.unit.id, row]))
  const entries = new Map(
    Object.entries(synopsis?.entries ?? {}).map(([language, list]) => [
      language,
      new Map(list.map(entry => [entry.id, entry])),
    ]),
  )
  return ({ unit, language, about }) => {
    if (about !== undefined || unit === undefined) return [about ?? '', '']
    const row = rows.get(unit)
    if (language === undefined) return [row?.unit.text ?? '', '']
    const cell = row?.languages[language]
    if (cell) return [judgedSource(cell), cell.entry?.target ?? '']
    const entry = entries.get(language)?.get(unit)
    return [entry?.source ?? '', entry?.target ?? '']
  }
}

/** The source of a translation as its entry keeps it, where that says the same: what was stored once has the hash that it had. */
function judgedSource({ entry, source, drifted }: Cell): string {
  return entry?.target && !drifted ? entry.source : source
}
