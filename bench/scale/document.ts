import type { Kind } from '../../src/document/unit.js'
import { chance } from '../chance.js'
import { type Draw, filled, joined, one } from './slots.js'
import {
  ANSWER,
  COLUMNS,
  COUNT,
  FOOTNOTE,
  HEADINGS,
  ITEMS,
  NOTE,
  QUESTION,
  RARE,
  REMARKS,
  type Said,
  SENTENCES,
  TOWN,
} from './texts.js'

export const UNITS = 100

/** A document of UNITS units: its Markdown, and what its units are, in order. */
export interface Written {
  markdown: string
  units: { kind: Kind; text: Said }[]
}

/** Sections of an article, each a heading, paragraphs, a quotation and a list. */
const SECTIONS = 6
const PARAGRAPHS = 8
/** Questions and answers at its end. */
const TURNS = 3
/** Towns in the table. */
const TOWNS = 5

/** The document with a number; the first one is the only one in which the rare word stands. */
export function write(number: number): Written {
  const next = chance(1 + ((number * 7_368_787) % 2_147_483_000))
  const draw: Draw = below => next() % below
  // The first draws of near seeds are near each other.
  for (let skipped = 0; skipped < 4; skipped++) next()
  const units: Written['units'] = []
  const tell = (text: Said, kind: Kind = 'paragraph'): string => {
    const unit = filled(text, draw)
    units.push({ kind, text: unit })
    return unit.de
  }
  const title = filled(one(HEADINGS, draw), draw)
  const blocks = [
    `---\ntitle: ${JSON.stringify(tell(title, 'front-matter'))}\n---`,
    `# ${tell(title, 'heading')}`,
    tell(NOTE),
    ...Array.from({ length: SECTIONS }, (_, section) => [
      `## ${tell(one(HEADINGS, draw), 'heading')}`,
      ...Array.from({ length: PARAGRAPHS }, () => tell(paragraph(draw))),
      `> ${tell(one(REMARKS, draw), 'quote')}`,
      ...(section % 2 === 0 ? [list(tell, draw)] : []),
    ]).flat(),
    tell(number === 0 ? RARE : paragraph(draw)),
    tableOf(tell),
    ...Array.from({ length: TURNS }, () => [
      tell(QUESTION),
      tell(paragraph(draw)),
      tell(ANSWER),
      tell(paragraph(draw)),
    ]).flat(),
    tell(joined([paragraph(draw), REFERENCE], '')),
    tell(NOTE),
    `[^1]: ${tell(FOOTNOTE, 'footnote')}`,
  ]
  return { markdown: `${blocks.join('\n\n')}\n`, units }
}

/** Fills a text, notes it as a unit, and returns its German. */
type Tell = (text: Said, kind?: Kind) => string

/** To the footnote. */
const REFERENCE: Said = { de: '[^1]', en: '[^1]', ru: '[^1]', ar: '[^1]' }

/** Two or three different sentences. */
function paragraph(draw: Draw): Said {
  const first = draw(SENTENCES.length)
  const steps = Array.from({ length: 2 + draw(2) }, (_, index) => first + index * 7)
  return joined(steps.map(at => SENTENCES[at % SENTENCES.length] as Said))
}

function list(tell: Tell, draw: Draw): string {
  return Array.from({ length: 3 }, () => `- ${tell(one(ITEMS, draw), 'list-item')}`).join('\n')
}

function tableOf(tell: Tell): string {
  const row = (cells: readonly Said[]) => `| ${cells.map(cell => tell(cell, 'table-cell')).join(' | ')} |`
  const [head, ...body] = [COLUMNS, ...Array.from({ length: TOWNS }, () => [TOWN, COUNT])].map(row)
  return [head, `|${' --- |'.repeat(COLUMNS.length)}`, ...body].join('\n')
}
