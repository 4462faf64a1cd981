import { STATUSES } from '../../synopsis/statuses.js'
import { messageLines } from '../message.js'
import { shellWord } from '../shell-word.js'
import type { View } from '../view.js'
import type { PlacedFinding } from './placed-finding.js'

/** From so many on, findings that only repeat each other are folded: a new document has one for each of its units. */
const MANY = 11

/** So many of them are told all the same. */
const TOLD = 3

/** Findings of one check in one language of a document, with nothing to see in them but that they are there. */
interface Group {
  first: PlacedFinding
  count: number
}

/** The findings of a file that a person wants to see, and what more there is. */
export function folded(findings: readonly PlacedFinding[]): { told: PlacedFinding[]; left: Group[] } {
  const groups = new Map<string, Group>()
  const grouped = findings.map(finding => {
    if (finding.quoted) return { finding, number: 0, group: undefined }
    const key = JSON.stringify([finding.document, finding.code, finding.language])
    const group = groups.get(key) ?? { first: finding, count: 0 }
    groups.set(key, group)
    return { finding, number: group.count++, group }
  })
  const isFolded = (group: Group | undefined) => group !== undefined && group.count >= MANY
  return {
    told: grouped
      .filter(({ group, number }) => !isFolded(group) || number < TOLD)
      .map(({ finding }) => finding),
    left: [...groups.values()].filter(isFolded).map(({ first, count }) => ({ first, count: count - TOLD })),
  }
}

/** How many more there are, and where to see them. */
export function moreOf({ first, count }: Group, view: View): string[] {
  const { code, language } = first
  const what = [code, language].filter(part => part !== null).join(' ')
  const said = view.words.logical('check.more', { number: count, what, command: commandFor(first) })
  return messageLines(said, view.width - 2, view).map(line => `  ${view.paint.dim(line)}`)
}

function commandFor({ code, document, language }: PlacedFinding): string {
  if (document === '') return 'synopse check --format unix'
  const name = shellWord(document)
  return language !== null && (STATUSES as readonly string[]).includes(code)
    ? `synopse list ${name} --lang ${language} --status ${code}`
    : `synopse check ${name} --format unix`
}
