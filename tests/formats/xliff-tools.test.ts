import { describe, expect, test } from '@jest/globals'
import { formatOf } from '../../src/formats/index.js'
import { readXliff } from '../../src/formats/xliff/xliff2-text.js'
import { readXliff12 } from '../../src/formats/xliff/xliff12-text.js'

const NAMESPACES =
  'xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns:m="http://www.memsource.com/mxlf/2.0"'
const file12 = (units: string, file = 'source-language="de" target-language="ru"') =>
  readXliff12(
    `<xliff ${NAMESPACES} version="1.2" m:version="2.4"><file original="a" ${file}><header/><body>${units}</body></file></xliff>`,
    'x',
  ).units
const unit12 = (unit: string, target: string, more = '') =>
  file12(
    `<trans-unit id="u" ${unit}><source>Die Halle.</source><target ${target}>Зал.</target>${more}</trans-unit>`,
  )[0]
const segment2 = (attributes: string) =>
  readXliff(
    `<xliff version="2.1" trgLang="ru"><file id="f" original="a"><unit id="u"><segment ${attributes}><source>Die Halle.</source><target>Зал.</target></segment></unit></file></xliff>`,
    'x',
  ).units[0]
const definitions = (...segments: string[]) =>
  `<sdl:seg-defs>${segments.map((said, index) => `<sdl:seg id="${index}" ${said}/>`).join('')}</sdl:seg-defs>`

describe('a guess is', () => {
  test.each([
    ['XLIFF 1.2', unit12('', 'state="needs-translation"')],
    ['the Translate Toolkit', unit12('approved="no"', 'state="fuzzy"')],
    ['an extension', unit12('', 'state="x-fuzzy"')],
    ['an extension', unit12('', 'state="needs-work"')],
    ...[
      'fuzzy-match',
      'mt-suggestion',
      'leveraged-mt',
      'tm-suggestion',
      'rejected-grammar',
      'rejected-inaccurate',
    ].map(
      qualifier => ['XLIFF 1.2', unit12('', `state="translated" state-qualifier="${qualifier}"`)] as const,
    ),
    ['XLIFF 2', segment2('state="initial" subState="tool:mt-suggestion"')],
    ...['Pretranslated', 'MachineTranslated', 'AssembledFromFragments', 'NotStarted', 'Rejected'].map(
      status => ['memoQ', unit12(`mq:status="${status}"`, '')] as const,
    ),
    ['Trados', unit12('', '', definitions('conf="Draft" origin="tm" percent="87"'))],
    ['Trados', unit12('', '', definitions('conf="Draft" origin="mt"'))],
    ['Trados', unit12('', '', definitions('conf="Translated"', 'conf="RejectedTranslation"'))],
    ['Trados', unit12('', '', definitions('conf="RejectedSignOff"'))],
    ['Phrase', unit12('m:confirmed="0" m:score="0.75"', '')],
  ])('what %s calls one', (_tool, unit) => {
    expect(unit).toMatchObject({ target: 'Зал.', isGuess: true })
  })
})

describe('no guess is', () => {
  test.each([
    ['what we give out ourselves', unit12('', 'state="new"'), 'translated'],
    ['a drift', unit12('', 'state="needs-review-translation"'), 'translated'],
    ['what is translated', unit12('', 'state="translated"'), 'translated'],
    ['what is signed off', unit12('', 'state="signed-off" state-qualifier="leveraged-mt"'), 'reviewed'],
    ['what is final', unit12('', 'state="final" state-qualifier="fuzzy-match"'), 'final'],
    [
      'what is approved',
      unit12('approved="yes"', 'state="translated" state-qualifier="fuzzy-match"'),
      'reviewed',
    ],
    ['a match that is exact', unit12('', 'state="translated" state-qualifier="exact-match"'), 'translated'],
    ['what memoQ calls confirmed', unit12('mq:status="ManuallyConfirmed"', ''), 'translated'],
    ['what memoQ calls edited', unit12('mq:status="PartiallyEdited"', ''), 'translated'],
    ['what memoQ calls proofread', unit12('mq:status="Proofread"', ''), 'reviewed'],
    ['what memoQ calls reviewed', unit12('mq:status="Reviewer1Confirmed"', ''), 'reviewed'],
    [
      'what Trados calls translated',
      unit12('', '', definitions('conf="Translated" origin="tm" percent="80"')),
      'translated',
    ],
    ['what Trados calls approved', unit12('', '', definitions('conf="ApprovedTranslation"')), 'reviewed'],
    ['a draft of a person', unit12('', '', definitions('conf="Draft" origin="interactive"')), 'translated'],
    ['an exact match', unit12('', '', definitions('conf="Draft" origin="tm" percent="100"')), 'translated'],
    [
      'the lowest of several',
      unit12('', '', definitions('conf="ApprovedSignOff"', 'conf="Translated"')),
      'translated',
    ],
    ['what Phrase calls confirmed', unit12('m:confirmed="1" m:score="0.75"', ''), 'translated'],
    ['what Phrase did not propose', unit12('m:confirmed="0" m:score="0.0"', ''), 'translated'],
    [
      'what somebody edited in Phrase',
      unit12('m:confirmed="0" m:score="0.9" m:level-edited="true"', ''),
      'translated',
    ],
    ['XLIFF 2 in its first state', segment2('state="initial"'), 'translated'],
    ['XLIFF 2 that was approved', segment2('state="reviewed"'), 'reviewed'],
  ])('%s', (_what, unit, state) => {
    expect(unit).toMatchObject({ target: 'Зал.', state })
    expect(unit).not.toHaveProperty('isGuess')
  })
})

test.each([
  ['approved="yes"', '', 'reviewed'],
  ['approved="yes"', 'state="translated"', 'reviewed'],
  ['approved="yes"', 'state="new"', 'reviewed'],
  ['approved="yes"', 'state="final"', 'final'],
  ['approved="yes"', 'state="needs-review-translation"', 'translated'],
  ['approved="no"', 'state="translated"', 'translated'],
  ['', 'state="__proto__"', 'translated'],
])('with %s and %s it is %s', (unit, target, state) => {
  expect(unit12(unit, target)).toMatchObject({ state })
})

describe('nothing is translated', () => {
  const empty = (target: string) =>
    file12(`<trans-unit id="u"><source>Die Halle.</source>${target}</trans-unit>`)[0]
  test.each([
    '',
    '<target/>',
    '<target>\u200B</target>',
    '<target state="translated">\u00A0\u2060\n</target>',
    '<target>Die Halle.</target>',
    '<target state="new">Die\n  Halle.</target>',
    '<target state="needs-translation"><![CDATA[Die Halle.]]></target>',
    '<alt-trans><source>Die Halle</source><target state="final">Зал.</target></alt-trans>',
    '<mq:historical-unit><source>Die Halle</source><target>Зал.</target></mq:historical-unit>',
  ])('by %j', target => {
    expect(empty(target)).toMatchObject({ source: 'Die Halle.', target: '', state: 'initial' })
    expect(empty(target)).not.toHaveProperty('isGuess')
  })

  test('but a copy that somebody approved is a translation', () => {
    expect(empty('<target state="translated">Die Halle.</target>')).toMatchObject({ target: 'Die Halle.' })
  })
})

describe('languages', () => {
  const one = '<trans-unit id="u"><source>Ja.</source><target'
  test.each([
    ['of the file', 'source-language="de" target-language="ru-RU"', '>Да.', 'ru-RU'],
    ['of the target alone', 'source-language="de"', ' xml:lang="AR-SA">نعم', 'AR-SA'],
    ['of the target before that of the file', 'target-language="ru"', ' xml:lang="ar">نعم', 'ar'],
    [
      'of the file where the target was copied',
      'source-language="de-CH" target-language="ru"',
      ' xml:lang="DE-ch">Да.',
      'ru',
    ],
    ['of nobody', 'source-language="de"', '>Да.', undefined],
  ])('%s', (_where, file, target, language) => {
    expect(file12(`${one}${target}</target></trans-unit>`, file).map(unit => unit.language)).toEqual([
      language,
    ])
  })

  test('several in a unit are several', () => {
    const units = file12(
      `<trans-unit id="u"><source>Ja.</source><target xml:lang="ru">Да.</target><target xml:lang="en">Yes.</target></trans-unit>`,
      '',
    )
    expect(units).toMatchObject([
      { id: 'u', language: 'ru', target: 'Да.' },
      { id: 'u', language: 'en', target: 'Yes.' },
    ])
  })

  test('of XLIFF 2 that only its targets name', () => {
    const text =
      '<xliff version="2.0"><file id="f"><unit id="u"><segment><source>Ja.</source><target xml:lang="ru-RU">Да.</target></segment></unit></file></xliff>'
    expect(readXliff(text, 'x').units).toMatchObject([{ language: 'ru-RU' }])
  })
})

test('units are found in groups and beside binary ones, with their lines', () => {
  const unit = (id: string) =>
    `<trans-unit id="${id}">\n<source>Ja.</source>\n<target>Да.</target></trans-unit>`
  const units = file12(
    `${unit('a')}\n<group restype="x-p"><group>${unit('b')}</group></group>\n<bin-unit id="c"><bin-source><internal-file>x</internal-file></bin-source><bin-target>y</bin-target>${unit('d')}</bin-unit>`,
  )
  expect(units.map(({ id, line }) => [id, line])).toEqual([
    ['a', 1],
    ['b', 4],
    ['d', 7],
  ])
})

describe('names', () => {
  const body =
    '<X:file original="a" target-language="ru"><X:body><X:trans-unit id="u"><X:source>Ja.</X:source><X:target>Да.</X:target></X:trans-unit></X:body></X:file>'
  const named = (prefix: string, root: string) =>
    `<X:xliff ${root}>${body}</X:xliff>`.replaceAll('X:', prefix)
  test.each([
    ['with a prefix', named('x:', 'xmlns:x="urn:oasis:names:tc:xliff:document:1.2" version="1.2"')],
    ['with a prefix of nothing', named('xlf:', 'version="1.2"')],
    ['without a namespace', named('', 'version="1.1"')],
    [
      'with that of another version',
      named('', 'xmlns="urn:oasis:names:tc:xliff:document:2.0" version="1.2"'),
    ],
    ['with a namespace and no version', named('', 'xmlns="urn:oasis:names:tc:xliff:document:1.2"')],
    [
      'with a document type',
      `<?xml version="1.0"?>\n<!DOCTYPE xliff PUBLIC "-//XLIFF//DTD XLIFF//EN" "xliff.dtd">${named('', 'version="1.0"')}`,
    ],
  ])('%s are known', (_how, text) => {
    expect(readXliff12(text, 'x').units).toMatchObject([
      { id: 'u', document: 'a', source: 'Ja.', target: 'Да.' },
    ])
    expect(formatOf(text, 'x.mxliff')).toBe('xliff12')
  })

  test('a version beside that of XLIFF is another one', () => {
    expect(formatOf('<xliff m:version="2.4" version="1.2">', 'x')).toBe('xliff12')
    expect(formatOf("<y:xliff xmlns:y='urn:oasis:names:tc:xliff:document:2.0' version='2.2'>", 'x')).toBe(
      'xliff',
    )
    expect(formatOf('<xliff>', 'x.xlf')).toBeUndefined()
  })
})
