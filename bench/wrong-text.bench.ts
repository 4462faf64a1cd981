import { join } from 'node:path'
import { agreement } from '../src/aligner/agreement.js'
import { align } from '../src/aligner/align.js'
import { leastOf } from '../src/placing/wrong-text.js'
import { type Case, readData } from './align/case.js'
import { share } from './align/share.js'
import { table } from './median.js'

export const title = 'Files of another document: how many are refused'

/** Texts that are laid over a document, and whether they belong to it. */
interface Laid {
  kind: string
  isRight: boolean
  language: string
  source: readonly string[]
  target: readonly string[]
}

/** @param paths JSON files or folders with cases; without any, the project's own gold set. */
export function run(root: string, paths: readonly string[]): string[] {
  return readData(paths.length > 0 ? paths : [join(root, 'bench/gold')]).flatMap(({ name, cases }) => {
    const whole = cases.filter(
      (each, at) =>
        at === cases.findIndex(other => nameOf(other) === nameOf(each) && other.tgtLang === each.tgtLang),
    )
    const laid = made(whole).map(each => ({ each, refused: isRefused(each) }))
    const rows = [...new Set(laid.map(({ each }) => each.kind))].map(kind => {
      const of = laid.filter(({ each }) => each.kind === kind)
      const count = of.filter(({ refused }) => refused).length
      return [
        kind,
        of[0]?.each.isRight ? 'no' : 'yes',
        `${of.length}`,
        `${count}`,
        percent(count / of.length),
      ]
    })
    return [name, '', ...table(['files', 'to be refused', 'number', 'refused', 'share'], rows), '']
  })
}

const percent = (part: number) => `${(100 * part).toFixed(1)} %`

/** Of news, the number in its id names the article. */
const nameOf = ({ article, id }: Case) => article ?? id.replace(/\.de.*$/, '')

function isRefused({ source, target, language }: Laid): boolean {
  const options = { source: 'de', target: language }
  const found = agreement(source, target, align(source, target, options), options)
  return found.share < leastOf(found)
}

const SIZES = [3, 6, 12]

function made(cases: readonly Case[]): Laid[] {
  const next = share(11)
  return cases.flatMap(each => {
    const others = cases.filter(other => other.tgtLang === each.tgtLang && nameOf(other) !== nameOf(each))
    const picked = others
      .map(other => ({ other, at: next() }))
      .sort((a, b) => a.at - b.at)
      .slice(0, 4)
    return picked.flatMap(({ other }) => [...wrong(each, other, next), ...right(each, other, next)])
  })
}

function wrong(each: Case, other: Case, next: () => number): Laid[] {
  const of = laidOf(each, false)
  const headings = each.target.filter(isHeading)
  const series = other.target.map(text => (isHeading(text) ? (headings.shift() ?? text) : text))
  return [
    of('another article', each.source, other.target),
    of('… under the same headings', each.source, series),
    of('… with the same notices at the end', each.source, [...other.target, ...each.target.slice(-4)]),
    ...SIZES.flatMap(size => [
      of(`… of ${size} paragraphs each`, piece(each.source, size, next), piece(other.target, size, next)),
      of(`… of ${size} paragraphs`, each.source, piece(other.target, size, next)),
    ]),
  ]
}

function right(each: Case, other: Case, next: () => number): Laid[] {
  const of = laidOf(each, true)
  const some = (texts: readonly string[], part: number) => texts.filter(() => next() < part)
  const boxes = (part: number) => {
    const foreign = [...other.target]
    return each.target.flatMap(text => [text, ...(next() < part ? foreign.splice(0, 1) : [])])
  }
  const pieces = SIZES.flatMap(size => {
    const beads = piece(each.beads, size, next)
    const [source, target] = [0, 1].map(side => beads.flatMap(bead => bead[side as 0 | 1])) as [
      number[],
      number[],
    ]
    const texts = {
      source: source.map(at => each.source[at] as string),
      target: target.map(at => each.target[at] as string),
    }
    return [
      of(`translation of ${size} paragraphs each`, texts.source, texts.target),
      of(`translation of ${size} paragraphs`, each.source, texts.target),
      of(`document of ${size} paragraphs`, texts.source, each.target),
    ]
  })
  return [
    of('translation', each.source, each.target),
    of('… of one paragraph in five', each.source, some(each.target, 0.2)),
    of('… with a foreign box after every other', each.source, boxes(0.5)),
    of('… with a foreign box after every one', each.source, boxes(1)),
    of('… both sides with gaps', some(each.source, 0.7), some(each.target, 0.7)),
    ...pieces,
  ].filter(({ source, target }) => source.length > 0 && target.length > 0)
}

const laidOf =
  ({ tgtLang }: Case, isRight: boolean) =>
  (kind: string, source: readonly string[], target: readonly string[]): Laid => ({
    kind,
    isRight,
    language: tgtLang,
    source,
    target,
  })

const isHeading = (text: string) => text.length < 60 && !/[.!?…»”"]$/.test(text)

function piece<T>(texts: readonly T[], size: number, next: () => number): T[] {
  const from = Math.floor(next() * Math.max(1, texts.length - size))
  return texts.slice(from, from + size)
}
