import { type Reshaping, reshape } from '../../tests/synopsis/reshape.js'
import { chance } from '../chance.js'
import { type Articles, withoutRepeats } from './article.js'

const ARTICLES = 6
const VERSIONS = 25
const PARAGRAPHS = 30
/** Changes between two versions, at most. */
const CHANGES = 6

const WHO = [
  'Die Hafenarbeiter',
  'Unsere Nachbarinnen',
  'Drei Busfahrer aus dem Norden',
  'Die Köchinnen der Kantine',
  'Viele Studierende',
  'Ein paar Rentner',
  'Die Näherinnen im zweiten Stock',
  'Alle Schichten der Gießerei',
]
const WHAT = [
  'legten am Morgen die Arbeit nieder',
  'schrieben einen Brief an die Verwaltung',
  'sammelten Geld für die Familien',
  'wählten einen neuen Sprecher',
  'verteilten Flugblätter vor dem Tor',
  'forderten kürzere Wochen',
  'luden zu einer Versammlung ein',
  'lehnten das Angebot ab',
]
const WHY = [
  'weil die Mieten steigen',
  'obwohl niemand daran glaubte',
  'nachdem zwei Kollegen entlassen worden waren',
  'bevor der Winter kam',
  'damit die Pausen wieder bezahlt werden',
  'während die Zeitungen schwiegen',
  'als der Vertrag auslief',
  'wie es schon die Großeltern getan hatten',
]
/** What stands in a text again and again. */
const SHORT = ['Falsch!', 'Antwort:', '## Was geschah', '- Brot', '- Kohle 12%', '> Niemand hat uns gefragt.']
const OPS: readonly Reshaping[] = [
  'insert',
  'delete',
  'move',
  'reword',
  'reword',
  'reword',
  'split',
  'join',
  'replace',
]
/** One of so many versions takes back what came since an earlier one. */
const REVERTS = 8

/** A small history of articles that nobody wrote. */
export function ownArticles(): Articles {
  const next = chance(7)
  const draw = (below: number) => next() % below
  const pick = (list: readonly string[]) => list[draw(list.length)] as string
  const sentence = () => `${pick(WHO)} ${pick(WHAT)}, ${pick(WHY)}.`
  const paragraph = () =>
    draw(4) === 0 ? pick(SHORT) : Array.from({ length: 1 + draw(3) }, sentence).join(' ')
  const paragraphs = (count: number) => Array.from({ length: count }, paragraph)

  const articles = Array.from({ length: ARTICLES }, (_, number) => {
    const versions = [paragraphs(PARAGRAPHS)]
    while (versions.length < VERSIONS) {
      let now = versions.at(-1) as string[]
      const change = (op: Reshaping) => {
        now = reshape(op, draw(1000), draw(1000), now, paragraphs(3), versions)
      }
      if (draw(REVERTS) === 0) change('revert')
      else for (let left = 1 + draw(CHANGES); left > 0; left--) change(OPS[draw(OPS.length)] as Reshaping)
      versions.push(now)
    }
    return {
      name: `${number}`,
      versions: withoutRepeats(versions.map(list => list.join('\n\n'))),
    }
  })
  return { name: 'made by code', articles, leftOut: new Map() }
}
