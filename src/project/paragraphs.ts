import { fold, type Passage } from '../synopsis/find.js'
import { byFit, type Held, type HoldingWords, holdingWords } from '../synopsis/holding-words.js'
import { every } from './known/every.js'
import { passagesChosen } from './known/words.js'
import { foreseenFault, listDocuments } from './load.js'
import type { Project } from './project.js'

/** A paragraph of a document, in the original or in a translation. */
export interface Paragraph extends Pick<Passage, 'unit' | 'language' | 'text'> {
  document: string
}

/** Passages of a document that are looked at, for each that is wanted: some are in other languages. */
const AHEAD = 4

/**
 * The paragraphs of all documents that hold the words that somebody types, the best first, told from what is kept of the documents.
 * Those that cannot be read are left out.
 *
 * @param languages in which they are looked for
 */
export async function paragraphsHolding(
  project: Project,
  typed: string,
  languages: readonly string[],
  most: number,
): Promise<Paragraph[]> {
  const holds = holdingWords(typed)
  const passages = passagesChosen(folded => bestLines(folded, holds, most * AHEAD))
  let best: { paragraph: Paragraph; held: Held }[] = []
  for await (const { listed, known, error } of every(project, await listDocuments(project), { passages })) {
    if (!known) {
      foreseenFault(listed.id, error)
      continue
    }
    const here = known.values.passages.flatMap(({ unit, language, text, row }) => {
      const held = holds(fold(text))
      if (!held || row === undefined || !languages.includes(language)) return []
      return [{ paragraph: { document: listed.id, unit, language, text }, held }]
    })
    best = [...best, ...here].sort((a, b) => byFit(a.held, b.held)).slice(0, most)
  }
  return best.map(({ paragraph }) => paragraph)
}

/** The numbers of the lines that hold words best, which ascend. */
function bestLines(folded: Buffer, holds: HoldingWords, most: number): number[] {
  const lines = folded.toString('utf8').split('\n')
  return lines
    .flatMap((text, number) => {
      const held = holds(text)
      return held ? [{ number, held }] : []
    })
    .sort((a, b) => byFit(a.held, b.held))
    .slice(0, most)
    .map(({ number }) => number)
    .sort((a, b) => a - b)
}
