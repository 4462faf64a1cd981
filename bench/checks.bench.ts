import { join } from 'node:path'
import type { Unit } from '../src/document/unit.js'
import { readData } from './align/case.js'
import { share } from './align/share.js'
import { type Column, columnOf, findingsIn } from './checks/document.js'
import { SLIPS } from './checks/slips.js'
import { table } from './median.js'

export const title = 'Checks: false alarms on clean translations, and slips that are found'

/** Slips of each kind that are tried in a document, at most. */
const TRIES = 4

/** @param paths JSON files or folders with cases; without any, the project's own gold set. */
export function run(root: string, paths: readonly string[]): string[] {
  return readData(paths.length > 0 ? paths : [join(root, 'bench/gold')]).flatMap(
    ({ name, cases, faulty }) => {
      const clean = [...cases.filter(({ kind }) => kind === 'none' || kind === 'natural'), ...faulty]
      const columns = clean.flatMap(each => columnOf(each) ?? [])
      return columns.length === 0 ? [] : [`### ${name}`, '', ...alarms(columns), '', ...slips(columns), '']
    },
  )
}

function alarms(columns: readonly Column[]): string[] {
  const units = columns.reduce((sum, column) => sum + column.units.length, 0)
  const counts = new Map<string, number>()
  const told: string[] = []
  for (const column of columns) {
    for (const { code, unit, language, wording, args, range } of findingsIn(column)) {
      counts.set(code, (counts.get(code) ?? 0) + 1)
      const index = column.units.findIndex(({ id }) => id === unit)
      const target = column.targets[index] ?? ''
      const piece = range ? target.slice(range.start, range.end) : ''
      told.push(
        [
          `${code} ${wording} ${language} ${column.id} ${unit} ${JSON.stringify(piece)} ${JSON.stringify(args ?? {})}`,
          column.units[index]?.text,
          target,
        ].join('\n    '),
      )
    }
  }
  if (process.env.SYNOPSE_SHOW) console.error(told.join('\n'))
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return [
    `${columns.length} documents, ${units} units, ${all} alarms: ${((100 * all) / units).toFixed(2)} for 100 units (at most 1).`,
    '',
    ...(all === 0
      ? []
      : table(
          ['alarm', 'how often'],
          [...counts].sort((a, b) => b[1] - a[1]).map(([code, count]) => [code, `${count}`]),
        )),
  ]
}

function slips(columns: readonly Column[]): string[] {
  const totals = { made: 0, found: 0 }
  const rows = Object.entries(SLIPS).flatMap(([name, { codes, again, make }], order) => {
    let made = 0
    let found = 0
    for (const [number, column] of columns.entries()) {
      const random = share(1 + number * 1000 + order * 10)
      const next = (below: number) => Math.floor(random() * below)
      const before = new Set(findingsIn(column).map(keyOf))
      for (let tries = 0, done = 0; tries < 12 * TRIES && done < TRIES; tries++) {
        const index = next(column.units.length)
        const [source, target] = [column.units[index]?.text ?? '', column.targets[index] ?? '']
        const spoilt = make({ source, target, column, index }, next)
        if (spoilt === undefined || spoilt === target) continue
        done++
        made++
        const place = again ? column.units.length : index
        const now = findingsIn(again ? appended(column, index, spoilt) : replaced(column, index, spoilt))
        const right = now.some(
          finding =>
            codes.includes(finding.code) &&
            // Translations that are shifted together are told with the first.
            (finding.units ?? [finding.unit]).includes(`u${place}`) &&
            !before.has(keyOf(finding)),
        )
        if (right) found++
        else if (process.env.SYNOPSE_SHOW)
          console.error(
            `missed: ${name} ${column.id} u${index}\n    ${source}\n    ${spoilt}\n    ${now.map(keyOf).join(' ')}`,
          )
      }
    }
    totals.made += made
    totals.found += found
    return made === 0 ? [] : [[name, codes.join(', '), `${made}`, `${((100 * found) / made).toFixed(1)} %`]]
  })
  return [
    ...table(['slip', 'told by', 'made', 'found (at least 97 %)'], rows),
    '',
    `All slips: ${((100 * totals.found) / totals.made).toFixed(1)} % of ${totals.made} found.`,
  ]
}

const replaced = (column: Column, index: number, target: string): Column => ({
  ...column,
  targets: column.targets.with(index, target),
})

/** With a unit once more at the end, and another target beside it. */
const appended = ({ units, targets, ...column }: Column, index: number, target: string): Column => ({
  ...column,
  units: [...units, { ...(units[index] as Unit), id: `u${units.length}` }],
  targets: [...targets, target],
})

const keyOf = ({
  code,
  unit,
  range,
  args,
}: {
  code: string
  unit?: string
  range?: unknown
  args?: unknown
}) => JSON.stringify([code, unit, range, args])
