import { SynopseError } from '../errors.js'
import { keepPairs } from '../project/kept-memories.js'
import { keepMemory, memoryIn } from '../project/memory.js'
import type { Project } from '../project/project.js'
import { memoryJson, memoryReport } from '../reports/import.js'
import { jsonText } from '../reports/json.js'
import { oneLine } from '../terminal/safe.js'
import type { Context } from './context.js'
import { EXIT } from './exit.js'
import type { LANG, OptionSpecs, Options } from './option.js'

/** What a person may say about what is kept. */
export const KEEPING = { strict: {}, json: {}, force: {}, dryRun: {} } as const satisfies OptionSpecs

/** Keeps the memory of another tool for candidates. @throws SynopseError `export.notFor`, `import.noPairs`, `import.memoryDamaged`, `import.refused`, as `memoryIn` and `keepMemory` */
export async function importMemory(
  text: string,
  file: string,
  project: Project,
  { lang, strict, json, force = false, dryRun = false }: Options<typeof KEEPING & { lang: typeof LANG }>,
  { print, tell, words }: Context,
): Promise<number> {
  if (lang) throw new SynopseError('export.notFor', { option: '--lang', format: 'tmx' })
  const { source, targets } = project.config
  const { pairs, skipped } = memoryIn(project, text, file)
  for (const { line, reason, text } of skipped)
    tell(words(`import.memorySkipped.${reason}`, { path: file, line, text: oneLine(text) }))
  if (pairs.length === 0 && skipped.some(({ reason }) => reason === 'damaged'))
    throw new SynopseError('import.memoryDamaged', { path: file })
  if (pairs.length === 0)
    throw new SynopseError('import.noPairs', {
      path: file,
      source: source.language,
      targets: targets.join(', '),
    })
  const kept = await keepMemory(project, text, file, { force, dryRun })
  if (kept && !dryRun) await keepPairs(project, text, pairs)
  print(json ? jsonText(memoryJson(pairs, targets, skipped, kept)) : memoryReport(pairs, targets, words))
  if (kept && !dryRun) tell(words('sync.wrote', { path: kept }).trim())
  if (dryRun) tell(words('import.dryRun'))
  if (strict && skipped.length > 0)
    throw new SynopseError('import.refused', { path: file, number: skipped.length })
  return EXIT.fine
}
