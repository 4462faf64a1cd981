import type { Language } from '../../languages/language.js'
import type { Fact, Part } from './facts.js'
import { decimal, type Figure, figuresOf, western } from './figures.js'
import type { Lexeme } from './lexemes.js'

/** Between a number and its scale or unit. */
const BESIDE = /^[\s\u00a0\u202f.\-‑–]{0,2}$/

/** Between two numbers that share a unit. */
const JOINED = /^[\s\u00a0\u202f]?[–—\-‑/,]?[\s\u00a0\u202f]?$/

const SPACE = /^[\s\u00a0\u202f]?$/

/** A letter before a number, or behind it, makes it part of a name: `G7`, `COVID-19`, `5G`. Arabic glues particles on. */
const NAME_BEFORE = /[\p{Script=Latin}\p{Script=Cyrillic}][-‑]?$/u
const NAME_BEHIND = /^\p{Lu}/u

/** A quantity with the lexemes that it takes. */
interface Read {
  first: number
  last: number
  figures: readonly Figure[]
  /** More that it may say. */
  further: readonly string[]
  /** The hours and minutes of a time. */
  parts?: readonly Part[]
  scale?: number
  glued?: boolean
  unit?: string
  unitBefore?: boolean
  shared?: boolean
  gives?: boolean
  loose: boolean
}

/** The numbers and amounts of a text that are no dates. Their lexemes are taken. */
export function quantitiesIn(
  text: string,
  lexemes: readonly Lexeme[],
  taken: Set<number>,
  language: Language | undefined,
): Fact[] {
  const quantities: Read[] = []
  for (const [index, { kind }] of lexemes.entries()) {
    if (kind !== 'number' || taken.has(index)) continue
    const read = quantityAt(text, lexemes, taken, index, language)
    for (let at = read.first; at <= read.last; at++) taken.add(at)
    quantities.push(read)
  }
  share(text, lexemes, quantities)
  return quantities.map(read => factOf(lexemes, read))
}

function quantityAt(
  text: string,
  lexemes: readonly Lexeme[],
  taken: ReadonlySet<number>,
  index: number,
  language: Language | undefined,
): Read {
  const gap = (at: number) => text.slice(lexemes[at]?.end ?? 0, lexemes[at + 1]?.start ?? text.length)
  const isGlued = (at: number) => gap(at) === '' && lexemes[at + 1]?.kind === 'number'
  const number = lexemes[index] as Lexeme
  const { start, text: figure } = number
  const loose =
    NAME_BEFORE.test(text.slice(Math.max(0, start - 3), start)) ||
    NAME_BEHIND.test(text.slice(number.end, number.end + 2))
  const time = timeAt(text, lexemes, index)
  if (time)
    return { first: index, last: time.last, figures: [], further: [], parts: time.parts, loose: false }
  const read: Read = {
    first: index,
    last: index,
    figures: figuresOf(figure, language?.numbers),
    further: [],
    loose,
  }

  const next = lexemes[index + 1]
  if (next?.means.scale !== undefined && (next.means.glued ? gap(index) === '' : BESIDE.test(gap(index)))) {
    read.last++
    read.scale = next.means.scale
    if (next.means.glued) read.glued = true
    const half = lexemes[index + 2]
    if (half?.means.value === 0.5 && SPACE.test(gap(index + 1))) {
      read.last++
      read.further = read.figures.map(({ whole }) => decimal(whole, '5', read.scale))
    }
  } else
    read.further = [
      ...decade(figure, next, gap(index)),
      ...sameCentury(lexemes, index, gap(index - 1)),
      ...afternoon(figure, next, gap(index)),
    ]

  const behind = lexemes[read.last + 1]
  const before = lexemes[read.first - 1]
  if (behind?.means.unit !== undefined && belongsBefore(behind, gap(read.last), isGlued(read.last + 1))) {
    read.last++
    read.unit = behind.means.unit
  } else if (
    before?.means.unit !== undefined &&
    !taken.has(index - 1) &&
    belongsBehind(before, gap(index - 1))
  ) {
    read.first--
    read.unit = before.means.unit
    read.unitBefore = true
  }
  if (read.unit) read.loose = false
  return read
}

/** Whether a unit belongs to the number before it. A sign that is glued to the next number alone is that one's. */
function belongsBefore({ kind }: Lexeme, before: string, isGluedToNext: boolean): boolean {
  return BESIDE.test(before) && !(kind === 'sign' && before !== '' && isGluedToNext)
}

/** Whether a unit belongs to the number behind it: a sign, or a code in capitals. */
function belongsBehind({ kind, means }: Lexeme, gap: string): boolean {
  return (kind === 'sign' || means.code === true) && SPACE.test(gap)
}

/** Hours and minutes: `14:30`, `14.30 Uhr`, `2:30 p.m.`. Full hours have no minutes. */
function timeAt(
  text: string,
  lexemes: readonly Lexeme[],
  index: number,
): { last: number; parts: Part[] } | undefined {
  const [number, second] = [lexemes[index] as Lexeme, lexemes[index + 1]]
  const split = second?.kind === 'number' && text.slice(number.end, second.start) === ':'
  const clock = !split && second?.means.clock === true && SPACE.test(text.slice(number.end, second.start))
  const match = /^(\d{1,2})[:.](\d\d)$/.exec(
    split ? `${western(number.text)}:${western(second.text)}` : clock ? western(number.text) : '',
  )
  const [, hours = '', minutes = ''] = match ?? []
  if (!match || Number(hours) > 24 || Number(minutes) > 59) return undefined
  const last = index + (split ? 1 : 0)
  const late = lexemes[last + 1]
  const later = late ? afternoon(hours, late, text.slice((lexemes[last] as Lexeme).end, late.start)) : []
  return {
    last,
    parts: [
      { role: 'number', readings: [decimal(hours), ...later] },
      ...(minutes === '00' ? [] : [{ role: 'number' as const, readings: [decimal(minutes)] }]),
    ],
  }
}

/** `90er` may say 1990. */
function decade(figure: string, next: Lexeme | undefined, gap: string): string[] {
  const digits = western(figure)
  if (!next?.means.decade || !/^[-‑'’]?$/.test(gap) || !/^\d+0$/.test(digits)) return []
  return digits.length === 2 ? [`19${digits}`, `20${digits}`] : []
}

/** `91` in `1990/91` may say 1991. */
function sameCentury(lexemes: readonly Lexeme[], index: number, gap: string): string[] {
  const [before, digits] = [lexemes[index - 1], western((lexemes[index] as Lexeme).text)]
  if (before?.kind !== 'number' || !/^[–—\-‑/]$/.test(gap) || !/^\d\d$/.test(digits)) return []
  const year = western(before.text)
  return /^[12]\d{3}$/.test(year) ? [year.slice(0, 2) + digits] : []
}

/** `2 p.m.` may say 14. */
function afternoon(figure: string, next: Lexeme | undefined, gap: string): string[] {
  const digits = western(figure)
  return next?.means.afternoon && SPACE.test(gap) && /^\d{1,2}$/.test(digits) && Number(digits) < 12
    ? [String(Number(digits) + 12)]
    : []
}

/** Numbers that are joined share the unit and the scale of one of them: `20 bis 30 Mio. Euro`, `$5–10m`. */
function share(text: string, lexemes: readonly Lexeme[], quantities: Read[]): void {
  const joined = quantities.map((read, index) => {
    const next = quantities[index + 1]
    return next !== undefined && areJoined(text, lexemes, read.last, next.first)
  })
  const giving = (from: Read, to: Read) => {
    if (to.unit === undefined && from.unit !== undefined) {
      to.unit = from.unit
      to.shared = true
      from.gives = true
    }
    if (to.scale === undefined && from.scale !== undefined) {
      to.scale = from.scale
      to.glued = true
    }
  }
  for (let index = quantities.length - 2; index >= 0; index--)
    if (joined[index]) giving(quantities[index + 1] as Read, quantities[index] as Read)
  for (let index = 1; index < quantities.length; index++) {
    const [before, read] = [quantities[index - 1] as Read, quantities[index] as Read]
    const { unit, shared = false } = before
    if (!joined[index - 1] || read.unit !== undefined || unit === undefined || shared) continue
    read.unit = unit
    read.shared = true
    before.gives = true
  }
}

/** Whether between two numbers there is but a sign or a word that joins them. */
function areJoined(text: string, lexemes: readonly Lexeme[], last: number, next: number): boolean {
  if (next - last > 3) return false
  for (let at = last; at < next; at++) {
    const [lexeme, behind] = [lexemes[at] as Lexeme, lexemes[at + 1] as Lexeme]
    if (at > last && !lexeme.means.joins) return false
    if (!JOINED.test(text.slice(lexeme.end, behind.start))) return false
  }
  return true
}

function factOf(lexemes: readonly Lexeme[], read: Read): Fact {
  const { first, last, figures, further, scale = 0, glued, unit, shared, gives, loose } = read
  const plain = figures.map(({ whole, fraction }) => decimal(whole, fraction))
  const scaled = figures.map(({ whole, fraction }) => decimal(whole, fraction, scale))
  const readings = [...new Set([...scaled, ...further, ...(glued || scale === 0 ? plain : [])])]
  return {
    kind: 'quantity',
    start: (lexemes[first] as Lexeme).start,
    end: (lexemes[last] as Lexeme).end,
    parts: read.parts ?? [{ role: 'number', readings, ...spokenOf(readings) }],
    ...(unit !== undefined && { unit }),
    ...(shared && { shared }),
    ...(gives && { gives }),
    ...(loose && { loose }),
  }
}

/** The decade that a year may begin, as words say it. */
function spokenOf([reading = '']: readonly string[]): Pick<Part, 'spoken'> {
  return /^1[5-9]\d0$/.test(reading) ? { spoken: [reading.slice(2)] } : {}
}
