import { SynopseError } from '../errors.js'
import type { ReturnedFile, ReturnedUnit } from '../formats/exchange.js'
import type { Format } from '../formats/format.js'
import { FORMATS, type FormatName } from '../formats/index.js'
import { utf8 } from '../io/read.js'
import { matchingTag } from '../languages/tag.js'
import type { Project } from '../project/project.js'
import { grouped } from '../sequence/grouped.js'
import { beginning } from '../text/beginning.js'
import { checkLanguage, type Narrowing } from './selection.js'

/** What a file holds. @throws SynopseError `import.unknown` where no form is known, as the form, `utf8` and `sheetRows` */
export async function returnedFile(
  bytes: Buffer,
  path: string,
  name: FormatName | undefined,
  { limit }: Project,
): Promise<ReturnedFile> {
  const format: Format | undefined = name && FORMATS[name]
  if (format?.kind === 'sheet' && format.read) {
    // What reads spreadsheets takes long to load.
    const { sheetRows } = await import('../io/spreadsheet.js')
    return (await format.read())(await sheetRows(bytes, limit, path), path)
  }
  const text = utf8(bytes, path)
  if (format?.kind === 'text' && format.read) return (await format.read())(text, path)
  throw new SynopseError('import.unknown', { path, found: beginning(text, 40) })
}

/**
 * What came back, by targets. `--lang` narrows what is in several languages; of what is in one or says nothing, it says which that is.
 *
 * @throws SynopseError `import.language`, `import.noLanguage`, as `checkLanguage`; nothing is taken then
 */
export function byLanguage(
  project: Project,
  units: readonly ReturnedUnit[],
  { lang: asked }: Narrowing,
  path: string,
): Map<string, ReturnedUnit[]> {
  for (const language of asked ?? []) checkLanguage(project, language)
  const { targets } = project.config
  const given = [...new Set(units.map(({ language = '' }) => language))]
  const meant = new Map(given.map(tag => [tag, matchingTag(targets, tag)]))
  if (asked?.length === 1 && given.length === 1) meant.set(given[0] as string, asked[0] as string)
  const wanted = units.filter(({ language = '' }) => !asked || asked.some(tag => tag === meant.get(language)))
  return grouped(wanted, ({ language: tag }) => {
    const language = meant.get(tag ?? '')
    if (language !== undefined) return language
    const all = targets.join(', ')
    if (!tag) throw new SynopseError('import.noLanguage', { path, targets: all })
    throw new SynopseError('import.language', { path, language: tag, targets: all })
  })
}
