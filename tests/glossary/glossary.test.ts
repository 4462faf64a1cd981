import { describe, expect, test } from '@jest/globals'
import type { Term } from '../../src/glossary/glossary.js'
import { parseGlossary } from '../../src/glossary/parse.js'
import { termsOf } from '../../src/glossary/terms.js'
import { alignment, project } from '../process.js'

/** The terms of a German text that the translation lacks, and what it has instead. */
function told(term: Term, german: string, target: string, language: string) {
  return termsOf({ version: 1, terms: [term] }, 'de')(german, target, language).map(
    ({ source: { start, end }, isUsed, avoided }) => [
      german.slice(start, end),
      isUsed,
      avoided.map(range => target.slice(range.start, range.end)),
    ],
  )
}

describe('terms are found in their inflections', () => {
  const union: Term = {
    german: ['Gewerkschaft'],
    use: { en: ['trade union'], ru: ['профсоюз'], ar: ['نقابة'] },
    avoid: { en: ['union', 'syndicate'], ar: ['اتحاد'] },
  }
  test.each<[german: string, target: string, language: string, expected: unknown[]]>([
    ['Die Gewerkschaften rufen auf.', 'The trade unions call.', 'en', [['Gewerkschaften', true, []]]],
    ['Die Gewerkschaft ruft auf.', 'A union, not a trade union.', 'en', [['Gewerkschaft', true, ['union']]]],
    ['Die Gewerkschaft ruft auf.', 'The workers call.', 'en', [['Gewerkschaft', false, []]]],
    ['Der Gewerkschaftsführer ruft auf.', 'The union leader calls.', 'en', []],
    ['Die Europäische Union schweigt.', 'The European Union is silent.', 'en', []],
    ['Die Gewerkschaft verhandelt.', 'Договариваются с профсоюзами.', 'ru', [['Gewerkschaft', true, []]]],
    ['Die Gewerkschaft verhandelt.', 'تتفاوض بالنقابات ونقابة', 'ar', [['Gewerkschaft', true, []]]],
    ['Die Gewerkschaft verhandelt.', 'باتحاد', 'ar', [['Gewerkschaft', false, ['باتحاد']]]],
    ['Die Gewerkschaft verhandelt.', 'Le syndicat négocie.', 'fr', [['Gewerkschaft', false, []]]],
  ])('%s → %s', (german, target, language, expected) =>
    expect(told(union, german, target, language)).toEqual(expected),
  )

  test('an abbreviation in capitals is no word in lower case', () => {
    const term = { german: ['IS'], use: { en: ['IS'] } }
    expect(told(term, 'Der IS ist besiegt.', 'What is beaten is that.', 'en')).toEqual([['IS', false, []]])
    expect(told(term, 'Er is’ weg.', 'He left.', 'en')).toEqual([])
  })

  test('a tag with a region has the terms of its language', () => {
    expect(told(union, 'Die Gewerkschaft', 'The union', 'en-GB')).toEqual([
      ['Gewerkschaft', false, ['union']],
    ])
  })
})

test.each<[fault: string, terms: string, message: RegExp]>([
  ['no German', '[{"use": {}}]', /file\.missingKey/],
  ['an unknown key', '[{"german": ["Öl"], "uses": {}}]', /file\.shape/],
  ['no language', '[{"german": ["Öl"], "use": {"English": ["oil"]}}]', /file\.shape/],
  ['a form without a letter', '[{"german": ["…"]}]', /file\.shape/],
  ['a key twice', '[{"german": ["Öl"], "german": ["Gas"]}]', /file\.doubledKey/],
  ['a term twice', '[{"german": ["Öl"]}, {"german": ["Gas", "öl"]}]', /glossary\.doubled/],
])('a glossary with %s is refused', (_, terms, code) => {
  const read = () => parseGlossary(`{"version": 1, "terms": ${terms}}`, 'glossary.json')
  expect(read).toThrow(code)
})

describe('a project with a glossary', () => {
  const GERMAN = 'Die Gewerkschaft ruft auf.'
  const made = project({
    'synopse.config.json': { targets: ['en'] },
    'corpus/streik.md': `${GERMAN}\n`,
    'glossary.json': {
      version: 1,
      terms: [{ german: ['Gewerkschaft'], use: { en: ['trade union'] }, avoid: { en: ['syndicate'] } }],
    },
  })
  const findings = async () =>
    (await made.query<{ findings: { code: string; message: string; unit: string }[] }>('check', '--json'))
      .findings

  test('has its findings, which a person may allow', async () => {
    await made.here(['sync'])
    const [unit] = made.json('alignments/streik/de.json').units
    const entry = { id: unit?.id, source: GERMAN, target: 'The syndicate calls.', state: 'translated' }
    made.write('alignments/streik/en.json', JSON.stringify(alignment('streik', 'en', [entry]), null, 2))
    const [found, ...others] = await findings()
    expect(others).toEqual([])
    expect(found).toMatchObject({
      code: 'glossary',
      message: expect.stringContaining(
        'For “Gewerkschaft”, the glossary says “trade union”, not “syndicate”',
      ),
    })
    const id = unit?.id as string
    expect((await made.here(['explain', 'streik', id])).stdout).toContain('glossary:')
    const accepted = await made.here(['accept', 'streik', id, 'en', 'glossary', '--reason', 'Zitat'])
    expect(accepted).toMatchObject({ code: 0 })
    expect(await findings()).toEqual([])
  })

  test('that is broken gets a line and a place', async () => {
    made.write('glossary.json', '{\n  "version": 1,\n  "terms": [{ "german": "Öl" }]\n}\n')
    const { code, stderr } = await made.here(['check'])
    expect(code).toBe(2)
    expect(stderr).toContain('glossary.json:3')
  })
})
