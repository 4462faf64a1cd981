/** A reference to a footnote, and the label of a full reference to a link. Longer labels are no words that anybody gives one. */
const LABEL = /(?<!\\)(?:\[(\^[^\s[\]\\]{1,99})\]|\]\[([^\s^[\]\\][^[\]\\]{0,98})\])/g

/** The labels that a text refers to: what they stand for is defined elsewhere in the document. */
export function labelsIn(text: string): string[] {
  if (!text.includes('[')) return []
  return [...new Set([...text.matchAll(LABEL)].map(([, note, link]) => (note ?? link ?? '').toLowerCase()))]
}
