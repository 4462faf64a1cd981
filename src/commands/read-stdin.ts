import { SynopseError } from '../errors.js'
import { utf8 } from '../io/read.js'
import { withoutMark } from '../text/byte-order-mark.js'
import type { Context } from './context.js'

/**
 * A text that a person gives on standard input, without a byte order mark.
 *
 * @param prompt says on a terminal what is wanted
 * @throws SynopseError as `utf8`, and `file.tooLarge`
 */
export async function readStdin(
  { interactive, tell, readInput, project }: Context,
  prompt: string,
): Promise<string> {
  if (interactive) tell(prompt)
  return withoutMark(utf8(await readInput((await project()).limit), '-'))
}

/** The same, of a translation. @throws SynopseError `set.empty`, or another one that tells of no text */
export async function readTarget(
  context: Context,
  whenEmpty: 'set.empty' | 'resolve.empty' = 'set.empty',
): Promise<string> {
  const text = await readStdin(context, context.words('set.prompt'))
  if (text.trim() === '') throw new SynopseError(whenEmpty)
  return text
}
