import type { Words } from '../../locales/words.js'
import { terminalSafe } from '../../terminal/safe.js'
import type { Begin } from '../contract.js'

/** The words of the page: with plural forms, and each value apart from the direction of what stands around it. */
export function wordsFor({ spoken, words: written }: Pick<Begin, 'spoken' | 'words'>): Words {
  const rules = new Intl.PluralRules(spoken.language)
  const found = (key: string, count: unknown) =>
    (typeof count === 'number'
      ? (written[`${key}_${rules.select(count)}`] ?? written[`${key}_other`])
      : undefined) ?? written[key]
  const say = ((key, args = {}) =>
    (found(key, args.count) ?? key).replace(/\{\{(\w+)\}\}/g, (_whole, name) =>
      shownValue(args[name]),
    )) as Words
  const has = (key: string): key is never => found(key, 1) !== undefined
  return Object.assign(say, { language: spoken.language, has, logical: say, about: () => say })
}

function shownValue(value: string | number | undefined): string {
  return typeof value === 'string' ? `\u2068${terminalSafe(value)}\u2069` : String(value ?? '')
}
