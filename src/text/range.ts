/** A piece of a text, in UTF-16 units: from `start` up to, not including, `end`. */
export interface Range {
  start: number
  end: number
}

/** Whether a range lies within another. */
export const holds = (outer: Range, { start, end }: Range): boolean =>
  outer.start <= start && end <= outer.end
