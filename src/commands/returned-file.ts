import { SynopseError } from '../errors.js'
import type { ReturnedFile, ReturnedUnit, Skipped } from '../formats/exchange.js'
import type { Format } from '../formats/format.js'
import { FORMATS, type FormatName } from '../formats/index.js'
import { type DecodedFile, decodeReturned } from '../formats/returned/decode.js'
import { codePageOf } from '../languages/code-page.js'
import { matchingTag } from '../languages/tag.js'
import { fileKind } from '../page/file-kind.js'
import type { Project } from '../project/project.js'
import { grouped } from '../sequence/grouped.js'
import { beginning } from '../text/beginning.js'
import { decodeXml } from '../xml/decode.js'
import { checkLanguage, type Narrowing } from './selection.js'

/**
 * What a file holds.
 *
 * @throws SynopseError `import.unknown` where no form is known, `import.noWorkbook` for spreadsheets in other forms, as the form,
 *   `returnedText` and `returnedSheets`
 */
export async function returnedFile(
  bytes: Buffer,
  path: string,
  name: FormatName | undefined,
  project: Project,
): Promise<ReturnedFile> {
  const format: Format | undefined = name && FORMATS[name]
  const kind = fileKind(bytes)
  const isSheet = format?.kind === 'sheet' && kind?.name === 'Excel'
  if (!isSheet && (kind?.way === 'table' || kind?.way === 'office'))
    throw new SynopseError('import.noWorkbook', { path, kind: kind.name })
  if (format?.kind === 'sheet' && format.read) {
    // What reads spreadsheets takes long to load.
    const { returnedSheets } = await import('./returned-sheets.js')
    return (await format.read())(returnedSheets(bytes, project.limit, path), path)
  }
  const { text, encoding } = returnedText(bytes, path, project, format)
  if (format?.kind === 'text' && format.read)
    return { ...(await format.read())(text, path), ...(encoding !== undefined && { encoding }) }
  throw new SynopseError('import.unknown', { path, found: beginning(text, 40) })
}

/** The text of a file, in whatever encoding it or the languages of the project suggest. @throws SynopseError as `decodeXml`, `decodeReturned` */
export function returnedText(
  bytes: Buffer,
  path: string,
  { config: { source, targets } }: Project,
  format?: Format,
): DecodedFile {
  if (format?.kind === 'text' && format.isXml) return { text: decodeXml(bytes, path) }
  const codePages = [source.language, ...targets].flatMap(tag => codePageOf(tag) ?? [])
  return decodeReturned(bytes, path, {
    codePages,
    isLenient: format?.kind === 'text' && format.isByRow === true,
  })
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
