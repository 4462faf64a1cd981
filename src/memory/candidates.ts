import { features, similarity } from '../synopsis/laying/similarity.js'
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
    .filter(candidate => candidate.similarity >= HELPFUL)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, MOST)
}
