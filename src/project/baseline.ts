import type { Baseline, KnownFinding } from '../baseline/baseline.js'
import { fingerprints } from '../baseline/fingerprints.js'
import { holdBack } from '../baseline/hold-back.js'
import { parseBaseline } from '../baseline/parse.js'
import { VERSION } from '../baseline/schema.js'
import { serializeBaseline } from '../baseline/serialize.js'
import { CHECKS } from '../checks/index.js'
import { settingOf } from '../config/severity.js'
import { withLock } from '../io/lock.js'
import type { Found } from './found.js'
import type { Judgement } from './judge.js'
import { documentIds } from './load.js'
import type { Project } from './project.js'
import { readAll, readNow, writeFile } from './texts.js'

const NOTHING: Baseline = { version: VERSION, findings: [] }

/** What the baseline of a project says to a judgement. */
export interface Weighed {
  /** What it does not hold back, each with the short name by which other tools know it again. */
  open: (Found & { fingerprint: string })[]
  /** How many findings it holds back. */
  held: number
  /** Findings that it holds back in vain, of checks that are on. */
  gone: KnownFinding[]
}

/** Lays a judgement over the baseline of its project. @throws SynopseError as `readBaseline` */
export async function againstBaseline(project: Project, { found, scope }: Judgement): Promise<Weighed> {
  const baseline = await readBaseline(project)
  const findings = found.map(({ known }) => known)
  const prints = fingerprints(findings)
  const documents = baseline.findings.length > 0 ? await documentIds(project) : []
  const { known, gone } = holdBack(findings, baseline, new Set(documents), scope)
  const open = found
    .map((finding, index) => ({ ...finding, fingerprint: prints[index] as string }))
    .filter((_, index) => !known[index])
  return { open, held: found.length - open.length, gone: gone.filter(finding => isOn(project, finding)) }
}

function isOn({ config }: Project, { code, document, language }: KnownFinding): boolean {
  const check = CHECKS.find(check => check.code === code)
  return !check || settingOf(config, check, document, language).severity !== 'off'
}

/** The baseline of a project; an empty one where there is no file. @throws SynopseError as `readAll` and `parseBaseline` */
async function readBaseline(project: Project): Promise<Baseline> {
  const text = await readBaselineText(project)
  return text === undefined ? NOTHING : parseBaseline(text, project.config.baseline)
}

/**
 * Changes the baseline of a project. A file whose bytes stay the same is not touched, and none is made to hold nothing.
 *
 * @param change from the findings that it remembers, those that it is to remember
 * @returns whether it was written
 * @throws SynopseError as `readBaseline` and `writeText`
 */
export async function writeBaseline(
  project: Project,
  change: (baseline: Baseline) => readonly KnownFinding[],
): Promise<boolean> {
  const path = project.config.baseline
  const wanted = (text: string | undefined) =>
    serializeBaseline(change(text === undefined ? NOTHING : parseBaseline(text, path)))
  const isSame = (text: string | undefined) => (text ?? serializeBaseline([])) === wanted(text)
  if (isSame(await readBaselineText(project))) return false
  return withLock(project.root, async stillOurs => {
    // Another process may have changed it since we looked.
    const text = (await readNow(project, [path])).get(path)
    if (isSame(text)) return false
    stillOurs()
    await writeFile(project, path, wanted(text))
    return true
  })
}

async function readBaselineText(project: Project): Promise<string | undefined> {
  return (await readAll(project, [project.config.baseline])).get(project.config.baseline)
}
