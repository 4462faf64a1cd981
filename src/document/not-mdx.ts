import { SynopseError } from '../errors.js'

/** What the parser of MDX throws where a text is none. */
interface MdxFault {
  reason: string
  line?: number
  column?: number
  cause?: unknown
}

/** Where something is, as the parser's words say it. */
const PLACES = / \(\d+:\d+(?:-\d+:\d+)?\)/g

/** The error of a text that is no MDX; undefined where something else was thrown. */
export function notMdx(thrown: unknown): SynopseError | undefined {
  if (!isFault(thrown)) return undefined
  const { reason, line, column, cause } = thrown
  // A tag that is not closed is told where its parent ends; where it stands is said in the words alone.
  const [, openLine, openColumn] = /\((\d+):(\d+)/.exec(reason) ?? []
  const met = [reason, ...(cause instanceof Error ? [cause.message] : [])].join(': ')
  const place = { line: Number(openLine ?? line ?? 1), column: Number(openColumn ?? column ?? 1) }
  return new SynopseError('document.mdx', { ...place, reason: met.replace(PLACES, '') }, { cause: thrown })
}

function isFault(thrown: unknown): thrown is MdxFault {
  return thrown instanceof Error && typeof (thrown as Partial<MdxFault>).reason === 'string'
}
