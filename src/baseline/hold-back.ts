import { grouped } from '../sequence/grouped.js'
import { type Baseline, type KnownFinding, keyAnywhere, keyOf } from './baseline.js'

/** What a baseline says to the findings of today. */
export interface Held {
  /** For each finding, whether the baseline knows it. */
  known: boolean[]
  /** What the baseline remembers and is not found any more. */
  gone: KnownFinding[]
}

/** What of a baseline a run looked at: one that is narrowed to some documents or languages knows nothing of the rest. */
export interface Scope {
  /** The documents that were looked at; undefined for all. */
  documents: readonly string[] | undefined
  languages: readonly string[]
  /** The languages of the project; findings in others were looked for as well. */
  targets: readonly string[]
  /** Whether the config was looked at. */
  config: boolean
  /** Codes of which there may be more than was found. */
  partly: readonly string[]
  /** Whether what is told in a language (undefined: of the source) is told at this unit no more (default: it is). */
  isGone?: (document: string, unit: string, language: string | undefined) => boolean
}

/**
 * Lays the findings of today over those that a baseline remembers, each as often as it is there: first what is the same, then what
 * an older version knew by another hash, then what is the same elsewhere. Where a document has gone, it may have been renamed;
 * where a unit has, its translation may be kept under another of its bead.
 *
 * @param documents the ids of all documents that there are
 */
export function holdBack(
  findings: readonly KnownFinding[],
  baseline: Baseline,
  documents: ReadonlySet<string>,
  scope: Scope,
): Held {
  const remembered = unique(baseline.findings)
  const left = new Map(remembered.map(finding => [keyOf(finding), finding.count]))
  const take = (key: string) => {
    const count = left.get(key) ?? 0
    if (count > 0) left.set(key, count - 1)
    return count > 0
  }
  const isHomeless = ({ document, unit, language }: KnownFinding) =>
    document !== '' &&
    (!documents.has(document) || (unit !== undefined && (scope.isGone?.(document, unit, language) ?? false)))
  const homeless = grouped(remembered.filter(isHomeless), keyAnywhere)
  const known = findings.map(finding => take(keyOf(finding)))
  // A drift that is new is no longer the one beside which an older version looked.
  const drifts = new Set(findings.filter(({ code }, index) => code === DRIFTED && !known[index]).map(placeOf))
  const isKnownFormerly = (finding: KnownFinding) =>
    finding.formerly !== undefined &&
    !drifts.has(placeOf(finding)) &&
    take(keyOf({ ...finding, of: finding.formerly }))
  const isKnownElsewhere = (finding: KnownFinding) =>
    (homeless.get(keyAnywhere(finding)) ?? []).some(other => take(keyOf(other)))
  for (const isKnown of [isKnownFormerly, isKnownElsewhere])
    for (const [index, finding] of findings.entries()) known[index] ||= isKnown(finding)
  const gone = remembered
    .map(finding => ({ ...finding, count: left.get(keyOf(finding)) ?? 0 }))
    .filter(finding => finding.count > 0 && isInScope(finding, scope))
  return { known, gone }
}

const DRIFTED = 'drifted'

const placeOf = ({ document, unit, language }: KnownFinding) => JSON.stringify([document, unit, language])

/** A baseline with what was found in a scope in the place of what it remembered there. */
export function updated(baseline: Baseline, found: readonly KnownFinding[], scope: Scope): KnownFinding[] {
  const counted = new Map<string, KnownFinding>()
  for (const finding of found) {
    const key = keyOf(finding)
    const same = counted.get(key)
    counted.set(key, same ? { ...same, count: same.count + finding.count } : finding)
  }
  const others = baseline.findings.filter(finding => !isInScope(finding, scope))
  return unique([...others, ...counted.values()])
}

function isInScope(
  { document, language, code }: KnownFinding,
  { documents, languages, targets, config, partly }: Scope,
): boolean {
  if (partly.includes(code)) return false
  if (document === '') return config
  return (
    (!documents || documents.includes(document)) &&
    (language === undefined || languages.includes(language) || !targets.includes(language))
  )
}

/** Each finding once: a merge of two branches may leave it twice, and means the same. */
function unique(findings: readonly KnownFinding[]): KnownFinding[] {
  const byKey = new Map<string, KnownFinding>()
  for (const finding of findings) {
    const key = keyOf(finding)
    const same = byKey.get(key)
    if (!same || same.count < finding.count) byKey.set(key, finding)
  }
  return [...byKey.values()]
}
