import { MOST_ITEMS } from '../aligner/suspect.js'
import type { Words } from '../locales/words.js'
import {
  codeOf,
  EVIDENCE,
  type EvidenceName,
  type Misalignment,
  type Place,
  wordingOf,
} from '../synopsis/misalignment.js'
import { beginning } from '../text/beginning.js'

/** Characters of a source that tell which one is meant. */
const QUOTED = 60

/** Items of one kind that are told; more tell no more. */
const TOLD = 6

/** What is wrong with a translation, each sentence by itself and in logical order. */
export function misalignedSentences(misalignment: Misalignment, { logical: words }: Words): string[] {
  const { fits, run } = misalignment
  const better = fits && { number: fits.number, unit: fits.unit, text: beginning(fits.text, QUOTED) }
  const said = words(`misaligned.${wordingOf(misalignment)}`, {
    ...better,
    ...(run && { count: run.by, from: run.from.number, to: run.to.number }),
  })
  return run ? [said, words('misaligned.fits', better)] : [said]
}

/** What is wrong, by its code, and how sure that is, in words. */
export function sureness({ kind, score }: Misalignment, { logical: words }: Words): string {
  const sure = score >= 0.95 ? 'certain' : score >= 0.75 ? 'likely' : 'possible'
  return words(`${codeOf(kind)}.${sure}`)
}

type ItemName = Exclude<EvidenceName, 'length'>

/** Items of one kind. */
interface Items {
  items: string[]
  /** Whether there may be more than these. */
  cut: boolean
}

/** What speaks for a suspicion: what the translation lacks of its source, and what it has of another, by kind. */
export function evidenceLines({ kind, evidence, fits }: Misalignment, { logical: words }: Words): string[] {
  const missing = new Map<ItemName, Items>()
  const foreign = new Map<ItemName, Items>()
  for (const found of evidence) {
    const name = EVIDENCE[found.reason]
    if (name === undefined || name === 'length') continue
    // What is there twice lacks nothing.
    if (kind !== 'doubled') add(missing, name, found.missing)
    if (fits) add(foreign, name, found.foreign)
  }
  return [
    ...[...missing].map(([name, found]) => words(`evidence.missing.${name}`, { items: listed(found) })),
    ...[...foreign].map(([name, found]) =>
      words(`evidence.foreign.${name}`, { items: listed(found), number: fits?.number ?? 0 }),
    ),
    ...(evidence.some(({ reason }) => reason === 'length') ? [words('evidence.length')] : []),
  ]
}

function add(to: Map<ItemName, Items>, name: ItemName, items: readonly string[]): void {
  if (items.length === 0) return
  const before = to.get(name)
  const cut = items.length >= MOST_ITEMS
  to.set(name, { items: [...(before?.items ?? []), ...items], cut: cut || before?.cut === true })
}

/** Items side by side; a comma would look like a part of a number. */
function listed({ items, cut }: Items): string {
  const told = [...new Set(items)]
  return [...told.slice(0, TOLD), ...(cut || told.length > TOLD ? ['…'] : [])].join(' · ')
}

/** A misalignment with every key there, `null` for what is not. */
export function misalignedJson({ kind, score, fits, run, evidence }: Misalignment): object {
  return {
    kind,
    score: Math.round(score * 1000) / 1000,
    fits: fits ? placeJson(fits) : null,
    run: run ? { from: placeJson(run.from), to: placeJson(run.to), by: run.by } : null,
    evidence,
  }
}

function placeJson({ unit, number }: Place): object {
  return { unit, number }
}
