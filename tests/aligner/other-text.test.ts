import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { align } from '../../src/aligner/align.js'
import { suspects } from '../../src/aligner/suspects.js'

interface Gold {
  tgtLang: string
  source: string[]
  target: string[]
}

const gold = (name: string, language: string): Gold =>
  JSON.parse(readFileSync(`bench/gold/${name}.json`, 'utf8')).find(
    ({ tgtLang }: Gold) => tgtLang === language,
  )

/** A column as it is when a text was laid over a document: what found no place is untranslated. */
function column(source: readonly string[], target: readonly string[], language: string) {
  const laid = align(source, target, { source: 'de', target: language })
  return source.map((text, index) => {
    const bead = laid.find(
      ({ source, target, score }) => source[0] === index && target.length > 0 && score >= 0.5,
    )
    const texts = (bead?.target ?? []).map(at => target[at])
    return {
      source: (bead?.source ?? [index]).map(at => source[at] ?? text).join(' '),
      target: texts.join(' '),
    }
  })
}

const told = (pairs: { source: string; target: string }[], language: string) =>
  suspects(pairs, { source: 'de', target: language }).filter(({ kind }) => kind === 'foreign')

test.each(['en', 'ru', 'ar'])('a column that was laid from another text, with gaps, in %s', language => {
  for (const [name, other] of [
    ['streik', 'anleitung'],
    ['chronik', 'reise'],
  ] as const) {
    const { source } = gold(name, language)
    const pairs = column(source, gold(other, language).target, language)
    const filled = pairs.filter(({ target }) => target !== '').length
    expect(told(pairs, language).length).toBeGreaterThan(filled / 3)
    // What was laid from its own is sound, however much of it is missing.
    const own = column(source, gold(name, language).target, language)
    for (const part of [2, 3, 5]) {
      const gaps = own.map((pair, index) => (index % part === 0 ? pair : { ...pair, target: '' }))
      expect(told(gaps, language)).toEqual([])
    }
  }
})

test.each(['en', 'ru', 'ar'])('most texts from elsewhere, one by one, that fit no place, in %s', language => {
  const { source, target } = gold('anleitung', language)
  const sound = column(source, target, language)
  const strangers = gold('chronik', language).target.filter(({ length }) => length > 150)
  const long = [...sound.keys()].filter(index => (sound[index]?.target.length ?? 0) > 150)
  const found = long.filter((place, turn) => {
    const stranger = strangers[turn % strangers.length] as string
    const pairs = sound.map((pair, index) => (index === place ? { ...pair, target: stranger } : pair))
    return told(pairs, language).some(({ index }) => index === place)
  })
  expect(long.length).toBeGreaterThan(8)
  expect(found.length / long.length).toBeGreaterThan(0.75)
})
