import { join } from 'node:path'
import { WEIGHTS } from '../src/aligner/weights.js'
import { type DataSet, readData } from './align/case.js'
import { withFaults } from './align/faults.js'
import { f1, scoreBeads, scoreSuspects, strictF1, sum } from './align/score.js'
import { table } from './median.js'

export const title = 'What each kind of evidence adds'

/** Evidence that is left out together. */
const PARTS: Record<string, (() => void)[]> = {
  nothing: [],
  lengths: [() => (WEIGHTS.length = 0)],
  blocks: [() => (WEIGHTS.evidence.block.scale = 0)],
  numbers: [() => (WEIGHTS.evidence.number.scale = 0)],
  addresses: [() => (WEIGHTS.evidence.address.scale = 0)],
  'names and cognates': [() => (WEIGHTS.evidence.name.scale = 0), () => (WEIGHTS.evidence.cognate.scale = 0)],
  'words that are the same': [
    () => (WEIGHTS.evidence.same.scale = 0),
    () => (WEIGHTS.evidence.short.scale = 0),
    () => (WEIGHTS.sameText = 0),
  ],
  marks: [() => (WEIGHTS.evidence.mark.scale = 0)],
  'word lists': [() => (WEIGHTS.evidence.lexicon.scale = 0), () => (WEIGHTS.evidence.compound.scale = 0)],
  sentences: [() => (WEIGHTS.sentences.sure = Infinity), () => (WEIGHTS.sentences.gathers = Infinity)],
  'words learned from the document': [() => (WEIGHTS.evidence.learned.scale = 0)],
}

/** @param paths JSON files or folders with cases; without any, the project's own gold set. */
export function run(root: string, paths: readonly string[]): string[] {
  const sets = readData(paths.length > 0 ? paths : [join(root, 'bench/gold')])
  return sets.flatMap(set => {
    const faulty = paths.length > 0 ? set.faulty : withFaults(set.cases)
    return [set.name, '', ...tableOf({ ...set, faulty }), '']
  })
}

function tableOf({ cases, faulty }: DataSet): string[] {
  const learned = structuredClone(WEIGHTS)
  const rows = Object.entries(PARTS).map(([name, leaveOut]) => {
    for (const part of leaveOut) part()
    const row = [
      name,
      cases.length > 0 ? strictF1(cases.map(scoreBeads)).toFixed(3) : '–',
      faulty.length > 0 ? f1(sum(faulty.map(scoreSuspects))).toFixed(3) : '–',
    ]
    Object.assign(WEIGHTS, structuredClone(learned))
    return row
  })
  return table(['without', 'beads, strict F1', 'wrong pairs, F1'], rows)
}
