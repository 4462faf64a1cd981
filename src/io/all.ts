/**
 * Waits for all of several works, and only then tells what went wrong: one error as it is, several as an AggregateError, in
 * which those that are several themselves are taken apart.
 */
export async function all<T extends readonly unknown[]>(
  works: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const settled = await Promise.allSettled(works)
  const errors = settled.flatMap(result => {
    if (result.status === 'fulfilled') return []
    return result.reason instanceof AggregateError ? result.reason.errors : [result.reason]
  })
  if (errors.length > 0) throw errors.length === 1 ? errors[0] : new AggregateError(errors)
  return settled.map(result => (result as PromiseFulfilledResult<unknown>).value) as never
}
