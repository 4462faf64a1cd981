import { SynopseError } from '../errors.js'
import type { ReturnedFile, ReturnedUnit, Skipped } from '../formats/exchange.js'
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

/** What came back, by targets, and what is in a language that is none of them. */
export interface FileByLanguage {
  languages: Map<string, ReturnedUnit[]>
  skipped: Skipped[]
}

/**
 * What came back, by targets. `--lang` narrows what is in several languages; of what is in one or says nothing, it says which that is.
 * A unit that says nothing beside others that all say the same is in their language.
 *
 * @throws SynopseError `import.language`, `import.noLanguage` where no unit is in a target, as `checkLanguage`; nothing is taken then
 */
export function byLanguage(
  project: Project,
  units: readonly ReturnedUnit[],
  { lang: asked }: Narrowing,
  path: string,
): FileByLanguage {
  for (const language of asked ?? []) checkLanguage(project, language)
  const { targets } = project.config
  const tags = [...new Set(units.map(({ language = '' }) => language))]
  const meant = new Map(tags.map(tag => [tag, matchingTag(targets, tag)]))
  if (asked?.length === 1 && tags.length === 1) meant.set(tags[0] as string, asked[0] as string)
  const named = [...new Set(tags.filter(tag => tag !== '').map(tag => meant.get(tag)))]
  if (named.length === 1 && !meant.get('')) meant.set('', named[0])
  const languageOf = ({ language = '' }: ReturnedUnit) => meant.get(language)
  const known = units.filter(unit => languageOf(unit) !== undefined)
  if (units.length > 0 && known.length === 0) throw unknownLanguage(path, tags, targets)
  const wanted = known.filter(unit => !asked || asked.includes(languageOf(unit) as string))
  return {
    languages: grouped(wanted, unit => languageOf(unit) as string),
    skipped: units
      .filter(unit => languageOf(unit) === undefined)
      .map(({ line = 0, source, target }) => ({ line, reason: 'language', text: target || source })),
  }
}

function unknownLanguage(path: string, tags: readonly string[], targets: readonly string[]): SynopseError {
  const all = targets.join(', ')
  const language = tags.find(tag => tag !== '')
  return language === undefined
    ? new SynopseError('import.noLanguage', { path, targets: all })
    : new SynopseError('import.language', { path, language, targets: all })
}
