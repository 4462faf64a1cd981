import type { Range } from '../../text/range.js'
import { sentencesIn } from '../../text/sentences.js'
import { readOnce } from './read-once.js'
import type { ReadText } from './text-reader.js'

/** The sentences of the prose of a text. */
export const sentencesOf = readOnce(({ prose, language }: ReadText): readonly Range[] =>
  sentencesIn(prose.text, language?.words.abbreviations ?? []),
)
