import { containment, type Features, features, similarity } from '../synopsis/laying/similarity.js'
import type { Synopsis } from '../synopsis/synopsis.js'

/** A translation that another German text has, and how alike the two texts are. */
export interface Candidate {
  document: string
  unit: string
  source: string
  target: string
  /** 0 to 1. */
  similarity: number
}

/** Similarity below which a translation is of no help. */
const HELPFUL = 0.6
const MOST = 3

/** The translations in a project whose German is most like a text, the best first; obsolete ones are among them. */
export function candidates(
  source: string,
  language: string,
  documents: readonly { id: string; synopsis: Synopsis }[],
  except: { document: string; unit: string },
): Candidate[] {
  const wanted = features(source)
  return documents
    .flatMap(({ id, synopsis }) =>
      (synopsis.entries[language] ?? [])
        .filter(entry => entry.target !== '' && !(id === except.document && entry.id === except.unit))
        .map(entry => ({
          document: id,
          unit: entry.id,
          source: entry.source,
          target: entry.target,
          similarity: similarity(wanted, features(entry.source)),
        })),
    )
    .filter(candidate => candidate.similarity >= HELPFUL || isPart(candidate.source, wanted))
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, MOST)
}

/** How much of a shorter text must be found in the wanted one for its translation to be a part of what is wanted. */
const PART = 0.9
/** Words below which that says nothing. */
const ENOUGH_WORDS = 4

function isPart(source: string, wanted: Features): boolean {
  const part = features(source)
  return part.words.counts.size >= ENOUGH_WORDS && containment(part, wanted) >= PART
}
