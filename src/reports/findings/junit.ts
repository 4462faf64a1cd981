import { type XmlElement, xmlText } from '../../xml/write.js'
import type { FindingsForm, LookedAt, TrackedFinding } from './report.js'
import { toldOf, whereTold } from './told-of.js'

/**
 * A JUnit report: a suite for each document, in it a case for each check in each language. A check that finds an error fails;
 * one that only warns is skipped, which shows what it says and makes nothing red; the others passed.
 */
export const junit: FindingsForm = {
  title: 'JUnit XML',
  write: ({ findings, looked }) => {
    const suites = suitesOf(findings, looked()).map(suite)
    return xmlText({
      name: 'testsuites',
      attributes: { name: 'synopse check', ...counts(suites.flatMap(({ cases }) => cases)) },
      content: suites.map(({ element }) => element),
    })
  },
}

interface Case {
  code: string
  language: string | null
  findings: TrackedFinding[]
}

interface Suite {
  name: string
  path: string
  cases: Map<string, Case>
}

/** What was looked at, and what was found: in a document, or else (in the config) in a file. */
function suitesOf(findings: readonly TrackedFinding[], looked: readonly LookedAt[]): Suite[] {
  const suites = new Map<string, Suite>()
  const suiteOf = (name: string, path: string) => {
    const suite = suites.get(name) ?? { name, path, cases: new Map() }
    suites.set(name, suite)
    return suite
  }
  const caseOf = ({ cases }: Suite, code: string, language: string | null) => {
    const key = JSON.stringify([code, language])
    const found = cases.get(key) ?? { code, language, findings: [] }
    cases.set(key, found)
    return found
  }
  for (const { document, path, checks } of looked)
    for (const { code, language } of checks) caseOf(suiteOf(document, path), code, language)
  for (const finding of findings) {
    const { document, path, code, language } = finding
    caseOf(suiteOf(document || path, path), code, language).findings.push(finding)
  }
  return [...suites.values()]
}

function suite({ name, path, cases }: Suite): { element: XmlElement; cases: Case[] } {
  const all = [...cases.values()]
  const element: XmlElement = {
    name: 'testsuite',
    attributes: { name, ...counts(all), file: path },
    content: all.map(found => testCase(found, name, path)),
  }
  return { element, cases: all }
}

function testCase({ code, language, findings }: Case, classname: string, path: string): XmlElement {
  const name = [code, language].filter(part => part !== null).join(' ')
  const worst = findings.find(({ severity }) => severity === 'error') ?? findings[0]
  const attributes = { name, classname, file: worst?.path ?? path }
  if (!worst) return { name: 'testcase', attributes }
  const message = worst.message
  const told = findings.map(finding => `${whereTold(finding)}: ${toldOf(finding)}`).join('\n')
  const outcome: XmlElement =
    worst.severity === 'error'
      ? { name: 'failure', attributes: { type: code, message }, content: told }
      : { name: 'skipped', attributes: { message }, content: told }
  return { name: 'testcase', attributes, content: [outcome] }
}

function counts(cases: readonly Case[]): Record<string, number> {
  const failed = cases.filter(({ findings }) => findings.some(({ severity }) => severity === 'error'))
  const told = cases.filter(({ findings }) => findings.length > 0)
  return { tests: cases.length, failures: failed.length, errors: 0, skipped: told.length - failed.length }
}
