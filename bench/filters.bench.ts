import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chance } from './chance.js'
import { table } from './median.js'

export const title = 'Filters: 100,000 pairs through one process, and the most memory that it took by then'

const PAIRS = 100_000
/** Pairs after which the most memory so far is told. */
const STEPS = [10_000, 30_000, PAIRS]
/** Pairs between two looks at the memory. */
const LOOK = 1000
/** Paragraphs of each text that is aligned. */
const PARAGRAPHS = 10

/** What sentences are made of, in German, English and Russian. */
const SUBJECTS = [
  ['Arbeiter', 'workers', 'рабочих'],
  ['Lehrerinnen', 'teachers', 'учителей'],
  ['Bergleute', 'miners', 'шахтёров'],
  ['Studenten', 'students', 'студентов'],
] as const
const PLACES = [
  ['in der Hauptstadt', 'in the capital', 'в столице'],
  ['am Hafen', 'at the port', 'в порту'],
  ['vor der Fabrik', 'in front of the factory', 'перед заводом'],
  ['auf dem Platz', 'on the square', 'на площади'],
] as const
const ENDS = [
  ['und forderten höhere Löhne', 'and demanded higher wages', 'и потребовали повышения зарплаты'],
  ['und blieben bis zum Abend', 'and stayed until the evening', 'и остались до вечера'],
  ['trotz des Verbots', 'in spite of the ban', 'несмотря на запрет'],
] as const
const MONTHS = [
  ['Januar', 'January', 'января'],
  ['Mai', 'May', 'мая'],
  ['Oktober', 'October', 'октября'],
] as const
const TARGETS = ['en', 'ru'] as const

/** Pairs that are all different; one in seven has a wrong number. */
function pairs(): (index: number) => { source: string; target: string; targetLang: string } {
  const next = chance(7)
  const one = <T>(list: readonly T[]): T => list[next() % list.length] as T
  return index => {
    const [subject, place, end, month] = [one(SUBJECTS), one(PLACES), one(ENDS), one(MONTHS)]
    const [day, number] = [1 + (next() % 28), 100 + (next() % 900)]
    const told = number + Number(index % 7 === 0)
    const source = `Am ${day}. ${month[0]} trafen sich ${number} ${subject[0]} ${place[0]} ${end[0]} (Nr. ${index}).`
    const isEnglish = index % 2 === 0
    const target = isEnglish
      ? `On ${day} ${month[1]}, ${told} ${subject[1]} met ${place[1]} ${end[1]} (no. ${index}).`
      : `${day} ${month[2]} ${told} ${subject[2]} собрались ${place[2]} ${end[2]} (№ ${index}).`
    return { source, target, targetLang: TARGETS[isEnglish ? 0 : 1] }
  }
}

/** A filter with its lines, each of which holds so many pairs. */
const FILTERS = [
  {
    name: 'check',
    each: 1,
    lines: () => {
      const pair = pairs()
      return (index: number) => ({ id: index, sourceLang: 'de', ...pair(index) })
    },
  },
  {
    name: 'align',
    each: PARAGRAPHS,
    lines: () => {
      const pair = pairs()
      return (index: number) => {
        // All of one language.
        const parts = Array.from({ length: PARAGRAPHS }, (_, part) => pair((index * PARAGRAPHS + part) * 2))
        const [source, target] = [parts.map(part => part.source), parts.map(part => part.target)]
        return { id: index, sourceLang: 'de', targetLang: 'en', source, target }
      }
    },
  },
]

export async function run(root: string): Promise<string[]> {
  const rows: string[][] = []
  for (const { name, each, lines } of FILTERS) {
    const { peaks, seconds } = await measured(root, name, each, lines())
    rows.push([
      `\`${name} --jsonl\``,
      (PAIRS / seconds).toFixed(0),
      ...peaks.map(peak => `${peak.toFixed(0)} MB`),
      `${((peaks.at(-1) ?? 0) / (peaks[0] ?? 0)).toFixed(2)}×`,
    ])
  }
  const steps = STEPS.map(step => `by ${step.toLocaleString('en')}`)
  return table(['filter', 'pairs a second', ...steps, 'ratio'], rows)
}

/** @param each pairs of a line */
async function measured(
  root: string,
  name: string,
  each: number,
  line: (index: number) => object,
): Promise<{ peaks: number[]; seconds: number }> {
  const start = process.hrtime.bigint()
  const child = spawn(process.execPath, [join(root, 'bin/synopse.js'), name, '--jsonl'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const written = write(child.stdin, PAIRS / each, line)
  let [pairs, most] = [0, 0]
  const peaks: number[] = []
  for await (const _ of createInterface({ input: child.stdout })) {
    pairs += each
    if (pairs % LOOK === 0) most = Math.max(most, megabytesOf(child.pid as number))
    if (STEPS.includes(pairs)) peaks.push(most)
  }
  await written
  if (pairs !== PAIRS) throw new Error(`${name}: ${pairs} pairs of ${PAIRS} came back`)
  return { peaks, seconds: Number(process.hrtime.bigint() - start) / 1e9 }
}

async function write(
  stdin: NodeJS.WritableStream,
  count: number,
  line: (index: number) => object,
): Promise<void> {
  for (let index = 0; index < count; index++)
    if (!stdin.write(`${JSON.stringify(line(index))}\n`)) await once(stdin, 'drain')
  stdin.end()
}

/** What a process holds in memory now; it may be gone. */
function megabytesOf(pid: number): number {
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024
  } catch {
    return 0
  }
}
