/** What a renderer shows of a file, told by the places in the file. */
export class Shown {
  /** Of each UTF-16 unit: whether it is text on the page, and whether it also is part of a mark and so has to stay. */
  private readonly signs: Uint8Array
  /** Where marks stand that only this syntax knows: `:::tip`, `{#id}`, `{{< figure >}}`, formulas, tags of JSX. */
  readonly marks: [start: number, end: number][] = []

  constructor(length: number) {
    this.signs = new Uint8Array(length)
  }

  text(place: number): void {
    if (place >= 0) this.signs[place] = (this.signs[place] ?? 0) | TEXT
  }

  /** Text that is a mark as well: the label of a reference, an abbreviation that has a definition. */
  kept(place: number): void {
    if (place >= 0) this.signs[place] = (this.signs[place] ?? 0) | KEPT
  }

  hidden(place: number): void {
    if (place >= 0) this.signs[place] = 0
  }

  mark(start: number, end: number): void {
    if (start >= 0 && end > start) this.marks.push([start, end])
  }

  isText(place: number): boolean {
    return ((this.signs[place] ?? 0) & TEXT) > 0
  }

  /** Whether a translator may write something else here. */
  isFree(place: number): boolean {
    return this.signs[place] === TEXT
  }
}

const TEXT = 1
const KEPT = 2
