import type { Check } from './check.js'
import type { PlacedPair } from './checked-pairs.js'
import { unitsById } from './comparing/units-by-id.js'
import type { Examples } from './examples.js'
import { problemOf } from './pair-check.js'
import type { PairFault } from './pair-fault.js'
import { sentencesOf } from './reading/sentences.js'

const CODE = 'headings'

/** Headings whose translation became running text, or is joined with that of the text below: readers look for headings. */
export const headings: Check = {
  code: CODE,
  severity: 'warn',
  run: ({ synopsis, pairs }) => {
    const unitOf = unitsById(synopsis)
    return pairs.flatMap(pair => {
      const kinds = pair.cell.units.map(id => unitOf(id)?.kind)
      const fault = !kinds.includes('heading') ? undefined : kinds.length > 1 ? joined(pair) : running(pair)
      return fault ? [problemOf(CODE, pair, fault)] : []
    })
  },
}

const joined = ({ cell }: PlacedPair): PairFault => ({
  wording: 'joined',
  args: { count: cell.units.length },
})

/** More sentences than the source has, the last of which ends as sentences do: headings have none. */
function running({ source, target }: PlacedPair): PairFault | undefined {
  const [there, here] = [source, target].map(sentencesOf)
  if (!here || !there || here.length < 2 || here.length <= there.length) return undefined
  const stop = target.language?.signs.ends.statement ?? '.'
  const ends = ({ prose }: PlacedPair['source'], sign: string) => prose.text.trimEnd().endsWith(sign)
  if (!ends(target, stop) || ends(source, source.language?.signs.ends.statement ?? '.')) return undefined
  const [from, to] = [here[there.length], here.at(-1)]
  if (!from || !to) return undefined
  const range = { start: from.start, end: to.end }
  return {
    wording: 'running',
    range: target.prose.place(range),
    args: { text: target.prose.text.slice(range.start, range.end) },
  }
}

export const examples: Examples = {
  accept: [
    { language: 'en', source: '# Öl und Arbeit', target: 'Oil and labour' },
    { language: 'en', source: '## Mythos 1: Niemand streikt.', target: 'Myth 1: Nobody is on strike.' },
    { language: 'ru', source: '## Wer streikt? Und warum?', target: 'Кто бастует? И почему?' },
    { language: 'ru', source: '## Der Hafen – ein Überblick', target: 'Порт. Обзор' },
    { language: 'ar', source: '## Die Jahre nach 1991', target: 'السنوات التي تلت عام ١٩٩١' },
  ],
  reject: [
    {
      language: 'en',
      source: '# Öl und Arbeit',
      target: 'Oil and labour. The country lives on exports.',
      finds: ['The country lives on exports.'],
    },
    {
      language: 'ru',
      source: '## Der Hafen',
      target: 'Порт. Рабочие бастуют с понедельника. Корабли ждут.',
      finds: ['Рабочие бастуют с понедельника. Корабли ждут.'],
    },
    {
      language: 'ar',
      source: '## Der Hafen',
      target: 'الميناء. يضرب العمال منذ يوم الاثنين.',
      finds: ['يضرب العمال منذ يوم الاثنين.'],
    },
  ],
}
