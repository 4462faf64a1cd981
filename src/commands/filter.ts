import { SynopseError } from '../errors.js'
import { linesOf } from '../io/lines.js'
import type { Words } from '../locales/words.js'
import { jsonLine } from '../reports/json.js'
import type { Context } from './context.js'
import { EXIT } from './exit.js'
import { failure } from './failure.js'
import { type LineRecord, readLine } from './line-record.js'
import { flagOf, namesIn, type OptionSpecs, type Options } from './option.js'

/**
 * Answers each line of standard input, a JSON object, with one line, in the same order and at once, so that whoever writes a line
 * may wait for its answer. A line that cannot be answered says why in its place, and the next one is read.
 *
 * @param limit bytes of a line
 * @param answer gives the keys of an answer, beside its id. @throws SynopseError for a record that it cannot read
 * @returns the exit code: lines that cannot be answered are no reason to fail, a bug of ours is
 */
export async function filter(
  { input, printFor, tell, words, paint }: Context,
  limit: number,
  answer: (record: LineRecord) => object,
): Promise<number> {
  let code: number = EXIT.fine
  for await (const line of linesOf(input(), limit)) {
    let known = 'null'
    let rest: object
    try {
      const { id, record } = readLine(line, limit)
      known = id
      rest = answer(record)
    } catch (cause) {
      const error = toldAs(cause)
      rest = { error: { message: messageOf(error, line.number, words) } }
      if (!(error instanceof SynopseError) && code !== EXIT.bug) {
        // One is enough to report.
        tell(failure(error, words, paint).text)
        code = EXIT.bug
      }
    }
    if (!(await printFor(lineOf(known, rest)))) break
  }
  return code
}

/** The line of an answer. @param id JSON */
function lineOf(id: string, rest: object): string {
  return `{"id":${id},${jsonLine(rest).slice(1)}`
}

/** Who nests texts deeper than they can be read has made a bad line. */
const toldAs = (cause: unknown) =>
  cause instanceof RangeError ? new SynopseError('line.tooDeep', {}, { cause }) : cause

function messageOf(error: unknown, line: number, { logical: words }: Words): string {
  if (!(error instanceof SynopseError)) return words('error.line.bug', { line })
  const { key, args } = error
  if (key.startsWith('line.')) return words(`error.${key}`, { ...args, line })
  return words('error.line.other', { line, reason: words(`error.${key}`, { path: '-', ...args }) })
}

/** A filter stands alone: what it works on comes line by line. @throws SynopseError `usage.noArgument`, `usage.apart` */
export function refuseBeside<Specs extends OptionSpecs>(
  name: keyof Specs & string,
  specs: Specs,
  options: Options<Specs>,
  [argument]: readonly (string | undefined)[],
): void {
  const option = flagOf(name)
  if (argument !== undefined) throw new SynopseError('usage.noArgument', { option, argument })
  const other = namesIn(specs).find(other => other !== name && options[other] !== undefined)
  if (other !== undefined) throw new SynopseError('usage.apart', { option, other: flagOf(other) })
}
