import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { COLUMNS, stemList } from '../../.ci/stem-list.js'
import { lexicon } from '../../src/aligner/lexicon/index.js'
import { stemmer } from '../../src/languages/stems.js'

const folder = join(import.meta.dirname, '../../src/aligner/lexicon')

describe.each(COLUMNS)('the stem list of %s', language => {
  test('is made from the words', () => {
    const lines = readdirSync(join(folder, 'words'))
      .sort()
      .flatMap(name => readFileSync(join(folder, 'words', name), 'utf8').split('\n'))
    expect(readFileSync(join(folder, `${language}.txt`), 'utf8')).toBe(stemList(lines, language))
  })

  test('is read in both directions', () => {
    const [there, back] = [lexicon('de', language), lexicon(language, 'de')]
    expect(there.size).toBeGreaterThan(3000)
    for (const [stem, translations] of [...there].slice(0, 200))
      for (const translation of translations) expect(back.get(translation)).toContain(stem)
  })
})

test.each([
  ['en', 'Regierung', 'government'],
  ['ru', 'Regierungen', 'правительства'],
  ['ar', 'Regierung', 'الحكومة'],
  ['ru', 'Gewerkschaft', 'профсоюзов'],
])('%s: %s is %s', (language, source, foreign) => {
  const stem = stemmer('de')(source.toLowerCase())
  expect(lexicon('de', language).get(stem)).toContain(stemmer(language)(foreign))
})

test('there is none for other pairs', () => expect(lexicon('ro', 'en').size).toBe(0))
