import { misalignments } from '../../src/aligner/misalignments.js'
import { check, type Finding } from '../../src/checks/run.js'
import { canonicalText } from '../../src/document/canonical.js'
import { parseInline } from '../../src/document/inline.js'
import { plain } from '../../src/document/plain-text.js'
import type { Kind, Unit } from '../../src/document/unit.js'
import { pairsOf, withSuspects } from '../../src/synopsis/suspects.js'
import { synopsis } from '../../src/synopsis/synopsis.js'
import type { Case, FaultyCase } from '../align/case.js'

/** Texts that stand beside their translations, as units of one document. */
export interface Column {
  id: string
  language: string
  units: Unit[]
  targets: string[]
}

/** The mark of a block before its text. Units have none. */
const MARK = /^(#{1,6}|[-*+]|>)\s+/
/** The kind of a unit by the type of its block, or by the mark before it. */
const KINDS: Record<string, Kind> = {
  h: 'heading',
  '#': 'heading',
  l: 'list-item',
  '-': 'list-item',
  '*': 'list-item',
  '+': 'list-item',
  b: 'quote',
  '>': 'quote',
}
/** Blocks that are more than one unit, or none: tables, code, lists of several items. */
const NO_UNIT = /^(?:\||```|~~~|\s*<)|\n\s*(?:[-*+]|\d+\.|>|\|)\s/

/** The pairs of a case that stand one beside one; undefined where its translation was tampered with. */
export function columnOf(each: Case | FaultyCase): Column | undefined {
  const pairs =
    'beads' in each
      ? each.beads.flatMap(([from, to]) =>
          from.length === 1 && to.length === 1 ? [[from[0], to[0]] as const] : [],
        )
      : each.source.map((_, index) => [index, index] as const)
  if ('faulty' in each && each.faulty.length > 0) return undefined
  const types = each.sourceTypes ?? each.types
  const units: Unit[] = []
  const targets: string[] = []
  for (const [from, to] of pairs) {
    const [source, target] = [each.source[from as number] as string, each.target[to as number] as string]
    if (NO_UNIT.test(source) || NO_UNIT.test(target)) continue
    const mark = MARK.exec(source)?.[1]?.[0] ?? ''
    const text = canonicalText(source.replace(MARK, ''))
    const position = { line: 1, column: 1, start: 0, end: text.length }
    if (plain(parseInline(text)).trim() === '') continue
    units.push({
      id: `u${units.length}`,
      kind: KINDS[types?.[from as number]?.[0] ?? mark] ?? 'paragraph',
      text,
      ...position,
    })
    targets.push(canonicalText(target.replace(MARK, '')))
  }
  return { id: each.id, language: each.tgtLang, units, targets }
}

/** What all checks find in a column at their default severities. */
export function findingsIn({ language, units, targets }: Column): Finding[] {
  const registry = units.map(({ id, kind, text }) => ({ id, kind, text }))
  const entries = units.map(({ id, text }, index) => ({
    id,
    source: text,
    target: targets[index] as string,
    state: 'translated' as const,
  }))
  const view = synopsis(units, registry, { [language]: entries })
  const suspects = misalignments(pairsOf(view, language), { source: 'de', target: language })
  return check(withSuspects(view, { [language]: suspects }))
}
