import type { Entry } from '../src/alignment/entry.js'
import { parseUnits } from '../src/document/units.js'
import { syncPatches } from '../src/synopsis/sync.js'
import { synopsis } from '../src/synopsis/synopsis.js'
import { chance } from './chance.js'
import { table, time } from './median.js'

export const title = 'Sync of 10,000 units, as a ratio to parsing them'

const UNITS = 10_000
const WORDS =
  'Streik Öl Arbeiter Lohn Land Westen Kohle Zahl Jahr Stadt Gewerkschaft Regierung Vertrag Ausfuhr Preis Hafen Fabrik Protest Januar Bericht'.split(
    ' ',
  )

/** Numbers below a bound, the same in each run. */
function draw(seed: number): (below: number) => number {
  const next = chance(seed)
  return below => next() % below
}

function paragraphs(): string[] {
  const next = draw(1)
  return Array.from({ length: UNITS }, (_, index) =>
    index % 40 === 7
      ? 'Falsch!'
      : Array.from({ length: 8 + next(20) }, () => WORDS[next(WORDS.length)])
          .join(' ')
          .concat(` ${index}.`),
  )
}

type Reshape = (paragraphs: string[], next: (below: number) => number) => string[]

const SCENARIOS: Record<string, Reshape> = {
  'nothing changed': list => list,
  '10 % changed (edited, moved, deleted, inserted)': (list, next) => {
    const changed = [...list]
    for (let count = 0; count < UNITS / 10; count++) {
      const at = next(changed.length)
      const text = changed[at] as string
      const kind = count % 10
      if (kind < 7) changed[at] = text.replace(/\S+/, `Neu${count}`)
      else if (kind === 7) changed.splice(next(changed.length), 0, ...changed.splice(at, 1))
      else if (kind === 8) changed.splice(at, 1)
      else changed.splice(at, 0, `Ein neuer Absatz, der vierte seiner Art, mit der Nummer ${count}.`)
    }
    return changed
  },
  'every paragraph edited': list => list.map(text => `${text} Neu.`),
  'all in another order': (list, next) =>
    list
      .map(text => ({ text, key: next(1e6) }))
      .sort((a, b) => a.key - b.key)
      .map(({ text }) => text),
  'another text altogether': list =>
    list.map((_, index) => `Etwas anderes steht nun hier, und zwar an der Stelle ${index * 7919}.`),
  'one paragraph over and over': list => list.map(() => 'Falsch!'),
}

export function run(): string[] {
  const before = paragraphs()
  const registry = parseUnits(before.join('\n\n'))
  const entries: Entry[] = registry.map(({ id, text }) => ({
    id,
    source: text,
    target: `T ${text}`,
    state: 'translated',
  }))
  const languages = { en: entries, ru: entries, ar: entries }
  const rows = Object.entries(SCENARIOS).map(([name, reshape]) => {
    const markdown = reshape([...before], draw(2)).join('\n\n')
    const today = parseUnits(markdown)
    const parsing = time(3, () => parseUnits(markdown))
    const syncing = time(3, () => syncPatches(synopsis(today, registry, languages)))
    return [
      name,
      `${parsing.toFixed(0)} ms`,
      `${syncing.toFixed(0)} ms`,
      `${(syncing / parsing).toFixed(2)}×`,
    ]
  })
  return table(['today', 'parsing', 'sync', 'ratio (at most 1×)'], rows)
}
