import picomatch from 'picomatch'
import type { CheckSetting, Config, Severity } from './config.js'

/** What the config says of a check for a document and a language. */
export interface Setting {
  severity: Severity
  /** So many findings are tolerated: they are no more than warnings. */
  max: number
}

/**
 * The setting of a check: its default, changed by `checks` and then by each override that fits, the last one winning.
 *
 * @param language undefined for findings that concern no language; overrides for languages don't fit these
 */
export function settingOf(
  config: Pick<Config, 'checks' | 'overrides'>,
  check: { code: string; severity: Severity },
  document: string,
  language: string | undefined,
): Setting {
  const fitting = config.overrides.filter(
    ({ documents, languages }) =>
      (!documents || picomatch.isMatch(document, documents)) &&
      (!languages || (language !== undefined && languages.includes(language))),
  )
  const own = [config, ...fitting].findLast(({ checks }) => Object.hasOwn(checks, check.code))
  return read(own?.checks[check.code] ?? check.severity)
}

function read(setting: CheckSetting): Setting {
  const [severity, options] = typeof setting === 'string' ? [setting, {}] : setting
  return { severity, max: options.max ?? 0 }
}
