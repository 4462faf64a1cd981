import { withBlockMark } from '../document/block-mark.js'
import { SynopseError } from '../errors.js'
import type { Translation } from '../placing/lay-over.js'
import type { Project } from '../project/project.js'
import { sourceUnits } from '../project/read-document.js'
import type { Context } from './context.js'
import { PAGE_OPTIONS, readInputPage, tellRemarks } from './input-page.js'
import { JSON_OUTPUT, type OptionSpecs, type Options } from './option.js'

/** How a person wants a translation to be read. */
export const READING = { ...PAGE_OPTIONS, json: JSON_OUTPUT } as const satisfies OptionSpecs

/**
 * Reads a text in some language as `add` would, and tells what was cut and guessed; beside JSON, it does so on stderr.
 *
 * @throws SynopseError `add.empty`; as `readInputPage`
 */
export async function readTranslation(
  file: string,
  language: string,
  options: Options<typeof READING>,
  project: Project,
  context: Context,
): Promise<Translation> {
  const print = options.json ? context.tell : context.print
  const page = await readInputPage(file, options, project.limit, language, { ...context, print })
  const units = sourceUnits(project, page.markdown, file)
  if (units.length === 0) throw new SynopseError('add.empty', { path: file })
  tellRemarks(page, context.words, print)
  return { units, marked: units.map(unit => withBlockMark(unit, page.markdown)) }
}
