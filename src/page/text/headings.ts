import type { Line } from './line.js'

/** Characters: a heading that is known by its look alone fits on a line or two. */
const LONGEST = 90
/** Characters: a numbered heading ("Mythos 3: …") may be a whole sentence. */
const LONGEST_NUMBERED = 300

const NUMBERED = /^(\p{Lu}[\p{L}-]*) (\d{1,3})(?=[:.)]|$| [–—-] )/u
const BYLINE = /^(?:von|by|text|autor(?:in)?|interview|quelle|foto|bild|stand|veröffentlicht)\b[:\s]/i

/** Whether a page's first line can be its title: it is no sentence and no list item. */
export function isTitle(line: Line): boolean {
  return line.text.length <= 200 && !/[.;,:]$/.test(line.text) && !isItem(line)
}

/** The lines that are section headings: members of a numbered series, and short lines that stand alone above running text. */
export function headings(lines: readonly Line[]): Set<Line> {
  const found = series(lines)
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    const above =
      next?.spaced && !looksLikeHeading(next) && (isItem(next) ? !/\?$/.test(line.text) : isRunningText(next))
    const below = index > 0 && found.has(lines[index - 1] as Line)
    if (line.spaced && !below && looksLikeHeading(line) && (above || (next && found.has(next))))
      found.add(line)
  }
  return found
}

/** "Frage 1: …", "Frage 2: …": the same word, counted up from one, at least twice. */
function series(lines: readonly Line[]): Set<Line> {
  const members = new Map<string, Line[]>()
  for (const line of lines) {
    const [, word, number] = (line.text.length <= LONGEST_NUMBERED && NUMBERED.exec(line.text)) || []
    if (!word || !line.spaced) continue
    const sofar = members.get(word) ?? []
    if (Number(number) === sofar.length + 1) members.set(word, [...sofar, line])
  }
  return new Set([...members.values()].filter(lines => lines.length > 1).flat())
}

function looksLikeHeading({ text }: Line): boolean {
  return (
    text.length <= LONGEST &&
    /^[\p{Lu}„“"»«]/u.test(text) &&
    /[\p{L}?“"”«»]$/u.test(text) &&
    !BYLINE.test(text)
  )
}

/** A sentence or more: long, or closed by a mark. */
function isRunningText({ text }: Line): boolean {
  return text.length > LONGEST || (/[.!?…:“"”)]$/.test(text) && text.includes(' '))
}

const BULLET = /^[•◦▪▫‣⁃●○■□]\s*/

/** Whether a line is an item of a list, by its bullet. */
export function isItem(line: Line): boolean {
  return BULLET.test(line.text) && itemText(line) !== ''
}

/** The text of a list item without its bullet. */
export function itemText(line: Line): string {
  return line.text.replace(BULLET, '')
}
