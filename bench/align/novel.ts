import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Case } from './case.js'
import { share } from './share.js'

/** German words with a translation each, from the project's own lists. */
function vocabulary(root: string, column: number): [source: string, foreign: string][] {
  const folder = join(root, 'src/aligner/lexicon/words')
  return readdirSync(folder)
    .flatMap(name => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter(line => line.includes('|'))
    .map(line => {
      const cells = line.split('|').map(cell => (cell.split(',')[0] as string).trim())
      return [cells[0] as string, cells[column] as string]
    })
}

/**
 * A text as long as a novel, word for word: words as frequent as in language (Zipf), a third of them translated by a
 * word that no list has, sentences joined, cut, left out and put in as translators do.
 */
export function novel(root: string, sentences: number): Case {
  const next = share(7)
  const words = vocabulary(root, 1)
  const pick = () => Math.floor(words.length ** next()) - 1
  const translate = (index: number) =>
    index % 3 === 0 ? `q${index}x` : (words[index] as [string, string])[1]
  const sentence = () => Array.from({ length: 4 + Math.floor(next() * 22) }, pick)
  const original = (list: readonly number[]) => `${list.map(index => words[index]?.[0]).join(' ')}.`
  const foreign = (list: readonly number[]) =>
    `${list
      .filter(() => next() < 0.9)
      .map(translate)
      .join(' ')}.`
  const source: string[] = []
  const target: string[] = []
  const beads: Case['beads'] = []
  const add = (own: string[], other: string[]) => {
    beads.push([own.map((_, index) => source.length + index), other.map((_, index) => target.length + index)])
    source.push(...own)
    target.push(...other)
  }
  while (source.length < sentences) {
    const [one, two] = [sentence(), sentence()]
    const kind = next()
    if (kind < 0.88) add([original(one)], [foreign(one)])
    else if (kind < 0.92) add([original(one), original(two)], [foreign([...one, ...two])])
    else if (kind < 0.96) add([original([...one, ...two])], [foreign(one), foreign(two)])
    else if (kind < 0.975) add([original(one)], [])
    else add([], [foreign(one)])
  }
  return {
    id: 'novel',
    article: 'novel',
    srcLang: 'de',
    tgtLang: 'en',
    kind: 'novel',
    rate: null,
    source,
    target,
    beads,
  }
}
