import type { Baseline, KnownFinding } from '../baseline/baseline.js'
import { parseBaseline } from '../baseline/parse.js'
import { VERSION } from '../baseline/schema.js'
import { serializeBaseline } from '../baseline/serialize.js'
import { withLock } from '../io/lock.js'
import type { Project } from './project.js'
import { readAll, readNow, writeFile } from './texts.js'

const NOTHING: Baseline = { version: VERSION, findings: [] }

/** The baseline of a project; an empty one where there is no file. @throws SynopseError as `readAll` and `parseBaseline` */
export async function readBaseline(project: Project): Promise<Baseline> {
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
