import type { Refusal } from '../door/refusal.js'
import { SynopseError } from '../errors.js'
import { wordDiff, wordDiffSpans } from '../terminal/word-diff.js'
import { beginning } from '../text/beginning.js'
import { paragraph } from './paragraph.js'
import { QUOTED, quotedChange } from './quoted-change.js'
import { shellWord } from './shell-word.js'
import type { View } from './view.js'

/** A refusal as an error: what was expected, what is there, what to do. */
export function refusalError(
  { edit, reason, expected, found, code }: Refusal,
  document: string,
): SynopseError {
  const { unit, language } = edit.place
  const args = {
    document: shellWord(document),
    unit,
    language,
    code: code ?? '',
    expected: beginning(expected ?? '', QUOTED),
    found: beginning(found ?? '', QUOTED),
    change: quotedChange(expected ?? '', found ?? ''),
  }
  // A drift has a way out of its own.
  const isDrift = reason === 'flagged' && code === 'drifted'
  return new SynopseError(isDrift ? 'door.drifted' : `door.${reason}`, args)
}

/** The texts that a refusal is about, as long as they are; undefined where its message says all. */
export function refusalDetail(
  { edit, reason, expected = '', found = '' }: Refusal,
  sourceLanguage: string,
  view: View,
): string | undefined {
  const { language } = edit.place
  if (reason === 'sourceChanged')
    return paragraph(
      wordDiffSpans(wordDiff(expected, found, sourceLanguage), view.paint),
      sourceLanguage,
      view,
    )
  if (reason === 'sourceUnknown') return paragraph(found, sourceLanguage, view)
  if (reason === 'targetChanged' || reason === 'conflictChanged') return paragraph(found, language, view)
  return undefined
}
