import { hasLetters } from '../../document/letters.js'
import { grouped } from '../../sequence/grouped.js'
import { isBlank } from '../../text/blank.js'
import { foldSpace } from '../../text/white-space.js'
import { codedText, isCode, type PlacedPiece, wordsIn } from '../codes/inline-codes.js'
import type { CodedText, ReturnedFault } from '../exchange.js'

/** A piece of a text that a tool translates by itself. */
export interface Segment {
  id: string
  text: CodedText
}

/** A text that a tool cut: its segments in their order, and what is before, between and behind them, which is one more. */
export interface CutText {
  segments: readonly Segment[]
  gaps: readonly CodedText[]
}

/** Source and target of a unit that was cut. */
export interface Woven {
  source: CodedText
  target: CodedText
  fault?: ReturnedFault
}

/** Cuts a text at the marks of its segments (XLIFF 1.2). */
export function cutAt(pieces: readonly PlacedPiece[]): CutText {
  const segments: { id: string; pieces: PlacedPiece[] }[] = []
  const gaps: PlacedPiece[][] = [[]]
  for (const placed of pieces) {
    const { segment: id, piece } = placed
    const last = segments.at(-1)
    if (id === undefined) gaps.at(-1)?.push(placed)
    // Each begins with an empty piece.
    else if (last?.id === id && piece !== '') last.pieces.push(placed)
    else {
      segments.push({ id, pieces: [placed] })
      gaps.push([])
    }
  }
  return {
    segments: segments.map(({ id, pieces }) => ({ id, text: codedText(pieces) })),
    gaps: gaps.map(codedText),
  }
}

/**
 * Puts a unit together that a tool cut. A segment with words needs a translation that is not its source; where only some have one,
 * the unit is `partial`, where none has, there is no target. Between segments of the target stands what stands there in the source.
 *
 * @param whole the source before it was cut, where the file has it: it says whether there was white space between two segments
 */
export function woven(cutSource: CutText, cutTarget: CutText, whole?: string): Woven {
  const source = spaced(trimmed(cutSource), whole)
  const target = completed(source, matched(source, trimmed(cutTarget)))
  const text = textOf(source)
  const targets = grouped(target.segments, ({ id }) => id)
  const toDo = source.segments.filter(({ text }) => hasWords(text))
  const done = toDo.filter(({ id, text }) =>
    isTranslated(
      text,
      (targets.get(id) ?? []).flatMap(({ text }) => text),
    ),
  )
  if (done.length === 0) return { source: text, target: [] }
  const result = { source: text, target: textOf({ ...target, gaps: gapsBetween(source, target) }) }
  return done.length < toDo.length ? { ...result, fault: 'partial' } : result
}

/** Whether a text has a translation that can be seen and isn't the text itself. */
function isTranslated(source: CodedText, target: CodedText): boolean {
  return !isBlank(wordsIn(target)) && !isSameText(source, target)
}

/** Whether two texts have the same words; how they are wrapped aside. */
export function isSameText(a: CodedText, b: CodedText): boolean {
  return foldSpace(wordsIn(a)) === foldSpace(wordsIn(b))
}

/** Whether there is something to translate: addresses are the same in every language. */
export function hasWords(text: CodedText): boolean {
  const words = wordsIn(text).split(/\s+/)
  return words.some(word => !/.@./.test(word) && hasLetters(word.replace(/\b(?:https?:\/\/|www\.).*$/i, '')))
}

/** The pieces of a text that was cut, one behind the other. */
export function textOf({ segments, gaps }: CutText): CodedText {
  const pieces = segments.flatMap(({ text }, index) => [...text, ...(gaps[index + 1] ?? [])])
  return codedText([...(gaps[0] ?? []), ...pieces].map(piece => ({ piece })))
}

/** With the white space at the ends of segments moved out of them: tools differ in where they leave it. */
function trimmed({ segments, gaps }: CutText): CutText {
  const moved = gaps.map(gap => [...gap])
  const texts = segments.map(({ id, text }, index) => {
    const pieces = [...text]
    const [first] = pieces
    if (typeof first === 'string') {
      const rest = first.trimStart()
      moved[index]?.push(first.slice(0, first.length - rest.length))
      pieces[0] = rest
    }
    const last = pieces.at(-1)
    if (typeof last === 'string') {
      const rest = last.trimEnd()
      moved[index + 1]?.unshift(last.slice(rest.length))
      pieces[pieces.length - 1] = rest
    }
    return { id, text: pieces.filter(piece => piece !== '') }
  })
  return { segments: texts, gaps: moved.map(gap => codedText(gap.map(piece => ({ piece })))) }
}

/** With white space where a tool glued two segments whose ends are words. */
function spaced(cut: CutText, whole = ''): CutText {
  const count = (text: CodedText) => squeezed(wordsIn(text)).length
  const isWhole = squeezed(whole) === squeezed(wordsIn(textOf(cut)))
  const spaceBehind = spacesOf(whole)
  let done = 0
  const gaps = cut.gaps.map((gap, index) => {
    const [before, after] = [cut.segments[index - 1], cut.segments[index]]
    done += count(before?.text ?? [])
    const isGlued =
      gap.length === 0 && typeof before?.text.at(-1) === 'string' && typeof after?.text[0] === 'string'
    const space = isGlued ? (isWhole ? spaceBehind(done) : ' ') : ''
    done += count(gap)
    return space === '' ? gap : [space]
  })
  return { ...cut, gaps }
}

const squeezed = (text: string): string => text.replace(/\s+/g, '')

/** The white space behind so many visible characters of a text; asked for in rising order. */
function spacesOf(text: string): (characters: number) => string {
  let at = 0
  let seen = 0
  return characters => {
    for (; seen < characters && at < text.length; at++) if (/\S/.test(text[at] as string)) seen++
    const rest = text.slice(at)
    return rest.slice(0, rest.length - rest.trimStart().length)
  }
}

/** With the ids of the source where a tool gave the segments of the target others. */
function matched(source: CutText, { segments, gaps }: CutText): CutText {
  const known = new Set(source.segments.map(({ id }) => id))
  const isForeign = segments.every(({ id }) => !known.has(id)) && segments.length === source.segments.length
  return isForeign
    ? { segments: segments.map(({ text }, index) => ({ id: source.segments[index]?.id ?? '', text })), gaps }
    : { segments, gaps }
}

/** With the segments that have nothing to translate and were left out, without those that were doubled, and what was split in one. */
function completed(source: CutText, target: CutText): CutText {
  const there = new Set(target.segments.map(({ id }) => id))
  const wordless = new Map(
    source.segments.filter(({ text }) => !hasWords(text)).map(segment => [segment.id, segment]),
  )
  /** What is missing, by the segment that it follows. */
  const missing = new Map<string, Segment[]>([['', []]])
  let before = ''
  for (const segment of source.segments) {
    if (there.has(segment.id)) {
      before = segment.id
      if (!missing.has(before)) missing.set(before, [])
    } else if (wordless.has(segment.id)) missing.get(before)?.push(segment)
  }
  const segments: { id: string; text: CodedText[number][] }[] = []
  const gaps: CodedText[] = []
  const add = (segment: Segment, gap: CodedText) => {
    const last = segments.at(-1)
    if (last?.id === segment.id) {
      for (const piece of [...(gaps.pop() ?? []), ...segment.text]) last.text.push(piece)
    } else segments.push({ id: segment.id, text: [...segment.text] })
    gaps.push(gap)
  }
  const seen = new Set<string>()
  for (const segment of missing.get('') ?? []) add(segment, [])
  for (const [index, { id, text }] of target.segments.entries()) {
    const key = `${id}\n${wordsIn(text)}`
    if (seen.has(key)) continue
    seen.add(key)
    const source = wordless.get(id)
    add(source && isBlank(wordsIn(text)) ? source : { id, text }, target.gaps[index + 1] ?? [])
    for (const segment of missing.get(id) ?? []) add(segment, [])
    missing.delete(id)
  }
  return { segments, gaps: [target.gaps[0] ?? [], ...gaps] }
}

/** What stands between the segments of a target: as in the source, but for words and codes that somebody put elsewhere. */
function gapsBetween(source: CutText, target: CutText): CodedText[] {
  const isLike = source.segments.length === target.segments.length
  const all = new Set(codesOf([...target.gaps, ...target.segments.map(({ text }) => text)].flat()))
  return target.gaps.map((own, index) => {
    const given = (isLike ? source.gaps[index] : undefined) ?? own
    const [codes, ownCodes] = [codesOf(given), codesOf(own)]
    const isSame = codes.join('\n') === ownCodes.join('\n')
    const isDropped = ownCodes.length === 0 && !codes.some(code => all.has(code))
    return isBlank(wordsIn(own)) && (isSame || isDropped) ? given : withSpace(own, wordsIn(given))
  })
}

const codesOf = (text: CodedText): string[] => text.filter(isCode).map(({ code }) => code)

/** A gap that has no white space gets that of the source, before what opens there. */
function withSpace(gap: CodedText, words: string): CodedText {
  const space = /^\s+|\s+$/.exec(words)?.[0] ?? ''
  if (space === '' || wordsIn(gap) !== '') return gap
  const opens = gap.findIndex(piece => isCode(piece) && piece.code.startsWith('b'))
  const at = opens < 0 ? gap.length : opens
  return [...gap.slice(0, at), space, ...gap.slice(at)]
}
