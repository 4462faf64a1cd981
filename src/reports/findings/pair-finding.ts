import type { Finding } from '../../checks/run.js'
import type { Words } from '../../locales/words.js'
import type { Range } from '../../text/range.js'
import { findingFact } from './finding-message.js'

/** A piece of a text, in UTF-16 units, with what it says. */
export interface Piece extends Range {
  text: string
}

/** What is found in a pair of texts that belongs to no document. */
export interface PairFinding {
  code: string
  severity: Finding['severity']
  message: string
  /** What is wrong in the translation, and what it should correspond to in the original; left out where that is all of it. */
  target?: Piece
  source?: Piece
  /** What that piece of the translation may safely become. */
  fix?: string
}

/** A finding of a pair in words. */
export function pairFinding(
  finding: Finding,
  texts: { source: string; target: string },
  words: Words,
): PairFinding {
  const { code, severity, range, german, fix } = finding
  return {
    code,
    severity,
    message: findingFact(finding, words),
    ...(range && { target: pieceOf(texts.target, range) }),
    ...(german && { source: pieceOf(texts.source, german) }),
    ...(fix !== undefined && { fix }),
  }
}

function pieceOf(text: string, { start, end }: Range): Piece {
  return { start, end, text: text.slice(start, end) }
}
