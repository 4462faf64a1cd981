import type { Said, Tongue } from './texts.js'

/** A number below a bound, the same in each run. */
export type Draw = (below: number) => number

/** Parts of invented names, as each script writes them. */
const SYLLABLES: readonly Said[] = (
  [
    ['ka', 'ка', 'كا'],
    ['lo', 'ло', 'لو'],
    ['mi', 'ми', 'مي'],
    ['ra', 'ра', 'را'],
    ['su', 'су', 'سو'],
    ['ta', 'та', 'تا'],
    ['ni', 'ни', 'ني'],
    ['bo', 'бо', 'بو'],
    ['da', 'да', 'دا'],
    ['ri', 'ри', 'ري'],
    ['mu', 'му', 'مو'],
    ['la', 'ла', 'لا'],
    ['ko', 'ко', 'كو'],
    ['si', 'си', 'سي'],
    ['fa', 'фа', 'فا'],
    ['to', 'то', 'تو'],
  ] as const
).map(([latin, ru, ar]) => ({ ...same(latin), ru, ar }))
const ENDINGS: readonly Said[] = (
  [
    ['r', 'р', 'ر'],
    ['n', 'н', 'ن'],
    ['s', 'с', 'س'],
    ['l', 'л', 'ل'],
    ['m', 'м', 'م'],
  ] as const
).map(([latin, ru, ar]) => ({ ...same(latin), ru, ar }))

const MONTHS: readonly Said[] = [
  { de: 'Januar', en: 'January', ru: 'января', ar: 'يناير' },
  { de: 'März', en: 'March', ru: 'марта', ar: 'مارس' },
  { de: 'Juni', en: 'June', ru: 'июня', ar: 'يونيو' },
  { de: 'September', en: 'September', ru: 'сентября', ar: 'سبتمبر' },
  { de: 'November', en: 'November', ru: 'ноября', ar: 'نوفمبر' },
]

/** What may stand in a slot of a text, drawn anew for each text. */
const SLOTS: Record<string, (draw: Draw) => Said> = {
  place: name,
  person: name,
  // Numbers after which Russian has the genitive plural.
  n: draw => digits(10 * (1 + draw(90)) + 5 + draw(5)),
  big: draw => {
    const [thousands, rest] = [11 + draw(88), 105 + draw(890)]
    return grouped({ de: '.', en: ',', ru: '\u00a0', ar: '٬' }, thousands, rest)
  },
  decimal: draw => grouped({ de: ',', en: '.', ru: ',', ar: '٫' }, 2 + draw(60), 1 + draw(9)),
  year: draw => digits(1921 + draw(100)),
  date: draw => {
    const [day, month, year] = [digits(1 + draw(28)), one(MONTHS, draw), digits(1921 + draw(100))]
    return each(tongue =>
      tongue === 'de'
        ? `${day.de}. ${month.de} ${year.de}`
        : `${day[tongue]} ${month[tongue]} ${year[tongue]}${tongue === 'ru' ? ' года' : ''}`,
    )
  },
  url: draw => same(`https://archiv.example/${1 + draw(9)}/akte-${1000 + draw(9000)}`),
}

/** A text with its slots filled. */
export function filled(text: Said, draw: Draw): Said {
  const names = [...text.de.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string)
  const values = new Map(names.map(name => [name, (SLOTS[name] as (draw: Draw) => Said)(draw)]))
  return each(tongue =>
    text[tongue].replace(/\{(\w+)\}/g, (_, name: string) => (values.get(name) as Said)[tongue]),
  )
}

/** Texts beside one another as one. */
export function joined(texts: readonly Said[], by = ' '): Said {
  return each(tongue => texts.map(text => text[tongue]).join(by))
}

export const one = <T>(all: readonly T[], draw: Draw): T => all[draw(all.length)] as T

function name(draw: Draw): Said {
  const syllables = Array.from({ length: 2 + draw(2) }, () => one(SYLLABLES, draw))
  const small = joined([...syllables, one(ENDINGS, draw)], '')
  return each(tongue => small[tongue].replace(/^./u, first => first.toUpperCase()))
}

function grouped(mark: Said, before: number, after: number): Said {
  const [left, right] = [digits(before), digits(after)]
  return each(tongue => `${left[tongue]}${mark[tongue]}${right[tongue]}`)
}

/** A whole number, in Arabic with the digits of its script. */
function digits(number: number): Said {
  const ar = String(number).replace(/\d/g, digit => String.fromCodePoint(0x660 + Number(digit)))
  return { ...same(`${number}`), ar }
}

function each(text: (tongue: Tongue) => string): Said {
  return { de: text('de'), en: text('en'), ru: text('ru'), ar: text('ar') }
}

function same(text: string): Said {
  return each(() => text)
}
