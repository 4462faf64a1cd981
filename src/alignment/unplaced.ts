import { idGiver } from '../document/ids.js'
import { isUnplaced, type Unplaced } from './file.js'

/** A target paragraph without source, by the name that a person knows it by. */
export interface UnplacedText extends Unplaced {
  /** Made of its text, so that it means the same text or nothing. */
  id: string
}

/** What the name of such a paragraph begins with: no unit is called like that. */
const MARK = 'u-'

/** The target paragraphs without source of a file with their names; records of another shape have none. */
export function unplacedIn(paragraphs: readonly unknown[] = []): UnplacedText[] {
  return named(paragraphs).flatMap(({ item, id }) =>
    id === undefined ? [] : [{ id, after: (item as Unplaced).after, text: (item as Unplaced).text }],
  )
}

/** What is left of them without those that have found their place, or went. */
export function withoutUnplaced(paragraphs: readonly unknown[], ids: ReadonlySet<string>): unknown[] {
  return named(paragraphs).flatMap(({ item, id }) => (id !== undefined && ids.has(id) ? [] : [item]))
}

/** The paragraphs with one that waits again, as the one of that number among those that have names. */
export function withWaiting(
  paragraphs: readonly unknown[],
  { after, text }: Unplaced,
  at: number,
): unknown[] {
  const places = paragraphs.flatMap((item, index) => (isUnplaced(item) ? [index] : []))
  return paragraphs.toSpliced(places[at] ?? paragraphs.length, 0, { after, text })
}

/** By its name, where each of them stands in a list. */
export function namesOf(paragraphs: readonly unknown[]): readonly (string | undefined)[] {
  return named(paragraphs).map(({ id }) => id)
}

function named(paragraphs: readonly unknown[]): { item: unknown; id: string | undefined }[] {
  const give = idGiver()
  return paragraphs.map(item => ({ item, id: isUnplaced(item) ? MARK + give(item.text) : undefined }))
}
