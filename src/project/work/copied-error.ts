import { type ErrorKey, type Fault, type MessageArgs, SynopseError } from '../../errors.js'

/** What went wrong in another thread: all that the user can mend, or else one of our faults. */
export type CopiedError =
  | { errors: { key: ErrorKey; args: MessageArgs; faults: readonly Fault[] }[] }
  | { bug: Error }

/** An error as it can be copied to another thread. */
export function copyOf(error: unknown): CopiedError {
  const errors: unknown[] = error instanceof AggregateError ? error.errors : [error]
  const ours = errors.filter(error => error instanceof SynopseError)
  const [bug] = errors.filter(error => !(error instanceof SynopseError))
  if (bug !== undefined) return { bug: bug instanceof Error ? bug : new Error(String(bug)) }
  return { errors: ours.map(({ key, args, faults }) => ({ key, args, faults })) }
}

/** The error that was copied. */
export function errorOf(copied: CopiedError): unknown {
  if ('bug' in copied) return copied.bug
  const errors = copied.errors.map(({ key, args, faults }) => new SynopseError(key, args, { faults }))
  return errors.length === 1 ? errors[0] : new AggregateError(errors)
}
