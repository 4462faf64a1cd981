import { settingOf } from '../config/severity.js'
import type { Synopsis } from '../synopsis/synopsis.js'
import { cells } from './cells.js'
import type { Check, Problem } from './check.js'
import { CHECKS } from './index.js'
import { type CheckOptions, DEFAULT, holderOf } from './run.js'

/**
 * What some checks have against a document, as long as the config leaves them on and no person judged it false. How much each
 * weighs does not matter here.
 *
 * @param codes of checks that look at the synopsis alone, not at what texts say
 */
export function objections(
  synopsis: Synopsis,
  codes: readonly string[],
  { document = '', config = DEFAULT, languages, source = 'de', terms, ...kept }: CheckOptions,
): (Problem & { code: string })[] {
  const subject = {
    synopsis,
    cells: cells(synopsis),
    pairs: [],
    compared: [],
    terms,
    junk: kept.junk ?? [],
    misfiled: kept.misfiled ?? [],
    source,
  }
  const holdsBack = holderOf(synopsis, document, config.suppressions ?? [])
  return CHECKS.filter(({ code }) => codes.includes(code)).flatMap((check: Check) =>
    check
      .run(subject)
      .filter(({ language }) => language === undefined || (languages?.includes(language) ?? true))
      .filter(({ language }) => settingOf(config, check, document, language).severity !== 'off')
      .filter(problem => !holdsBack(check.code, problem))
      .map(problem => ({ ...problem, code: check.code })),
  )
}
