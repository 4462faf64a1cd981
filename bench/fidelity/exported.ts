import type { Entry } from '../../src/alignment/entry.js'
import type { ParseOptions } from '../../src/document/parse-options.js'
import type { Unit } from '../../src/document/unit.js'
import { parseUnits } from '../../src/document/units.js'
import { stored } from '../../src/door/stored.js'
import { markdown } from '../../src/site/markdown.js'
import { publish } from '../../src/site/publish.js'
import { synopsis } from '../../src/synopsis/synopsis.js'

export function unitsOf(file: string, ending: string): Unit[] {
  return parseUnits(file, (ending === 'mdx' ? { syntax: 'mdx' } : {}) as ParseOptions)
}

/** What `export --format markdown` writes when each unit got a target, stored like that of a person. */
export function exported(
  file: string,
  path: string,
  units: readonly Unit[],
  targets: readonly string[],
): string {
  const entries = units.map(
    ({ id, kind, text }, index): Entry => ({
      id,
      source: text,
      target: stored(targets[index] ?? '', kind, text),
      state: 'translated',
    }),
  )
  const rows = publish(synopsis(units, units, { xx: entries }), 'xx', { apart: markdown.apart })
  return markdown.write({
    document: 'page',
    path,
    language: 'xx',
    sourceLanguage: 'de',
    original: file,
    rows,
  })
}
