import { alignment, project, registry, type TestProject } from '../process.js'

const PLACES = [
  'Hafen',
  'Werk',
  'Rathaus',
  'Markt',
  'Bahnhof',
  'Stadion',
  'Kraftwerk',
  'Theater',
  'Museum',
  'Depot',
]
const TIMES = ['Montag', 'Mittwoch']

/** Of ten paragraphs: their German now, what it was when they were translated, and the Russian of that. */
function units(time: string) {
  return PLACES.map((place, index) => ({
    id: `${time.toLowerCase().padEnd(6, '0').slice(0, 6)}0${index}`,
    kind: 'paragraph',
    text: `Am ${time} stand am ${place} alles still, und niemand kam zur Schicht.`,
    former: `Am ${time} stand am ${place} alles still.`,
    russian: `Остановка, место ${place}.`,
  }))
}

/**
 * A day's work: two documents of ten paragraphs each. In Arabic, all twenty are missing; in Russian, five of each have drifted.
 * English is complete.
 */
export function day(): TestProject {
  const files = TIMES.flatMap(time => {
    const name = time.toLowerCase()
    const all = units(time)
    const entry = ({ id, text }: (typeof all)[number], target: string, source = text) => ({
      id,
      source,
      target,
      state: 'reviewed',
    })
    return [
      [`corpus/${name}.md`, `${all.map(({ text }) => text).join('\n\n')}\n`],
      [
        `alignments/${name}/de.json`,
        registry(
          name,
          all.map(({ id, kind, text }) => ({ id, kind, text })),
        ),
      ],
      [
        `alignments/${name}/en.json`,
        alignment(
          name,
          'en',
          all.map(unit => entry(unit, `Standstill ${unit.id}.`)),
        ),
      ],
      [
        `alignments/${name}/ru.json`,
        alignment(
          name,
          'ru',
          all.map((unit, index) => entry(unit, unit.russian, index % 2 === 0 ? unit.former : unit.text)),
        ),
      ],
      [
        `alignments/${name}/ar.json`,
        alignment(
          name,
          'ar',
          all.map(({ id }) => ({ id, source: '', target: '', state: 'initial' })),
        ),
      ],
    ] as const
  })
  return project(Object.fromEntries(files))
}
