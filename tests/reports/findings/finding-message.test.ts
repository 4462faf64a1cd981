import { describe, expect, test } from '@jest/globals'
import { CHECKS } from '../../../src/checks/index.js'
import type { Finding } from '../../../src/checks/run.js'
import type { Wording } from '../../../src/errors.js'
import { en } from '../../../src/locales/en.js'
import { loadWords, UI_LANGUAGES } from '../../../src/locales/words.js'
import { findingFact, findingMessage } from '../../../src/reports/findings/finding-message.js'

/** Checks that a pair alone can fail. The others tell what is to be done about files and documents. */
const OF_FILES = [
  'structure',
  'conflict',
  'misfiled',
  'consistency',
  'unsynced',
  'untranslated',
  'drifted',
  'obsolete',
  'unplaced',
  'unused-suppression',
]

const CODES = CHECKS.map(({ code }) => code).filter(code => !OF_FILES.includes(code))
const WORDINGS = Object.keys(en).flatMap(key => {
  const [, wording = '', code = ''] = /^check\.(([\w-]+)(?:\.\w+)?)/.exec(key) ?? []
  return CODES.some(known => known === code) ? [wording.replace(/_(?:one|other)$/, '') as Wording] : []
})

/** A finding whose values look like the ends of sentences, like commands, and like what stands for a value. */
function finding(wording: Wording): Finding {
  const text = 'Ende. „synopse accept“ \uE0001\uE001. Da'
  const args = Object.fromEntries(
    [...JSON.stringify(en).matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => [
      name,
      name === 'count' ? 1 : text,
    ]),
  )
  return {
    code: 'x',
    severity: 'error',
    document: 'a',
    unit: 'u',
    language: 'en',
    place: 'entry',
    wording,
    args,
  }
}

test('the wordings are known', () => expect(WORDINGS.length).toBeGreaterThan(60))

describe.each(UI_LANGUAGES)('in %s', language => {
  test.each([...new Set(WORDINGS)])(
    '%s says what is the matter, and names no command of a project',
    async wording => {
      const words = (await loadWords(language)).about('de')
      const found = finding(wording)
      const fact = findingFact(found, words)
      const own = fact.replaceAll('„synopse accept“', '')
      expect(own).not.toContain('synopse ')
      expect(fact).toMatch(/\p{L}.*[.!?؟]$/u)
      const message = findingMessage(found, words)
      expect(message.startsWith(fact) || fact.length < message.length).toBe(true)
    },
  )
})
