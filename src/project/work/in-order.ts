/**
 * Results in the order of what they are of.
 *
 * @param start begins one; it may fail
 * @param ahead how many may be begun before the first of them is done
 */
export async function* inOrder<T, R>(
  items: readonly T[],
  start: (item: T) => Promise<R>,
  ahead: () => number,
): AsyncGenerator<R> {
  const begun: Promise<R>[] = []
  for (const item of items) {
    begun.push(start(item))
    while (begun.length > ahead()) yield (await begun.shift()) as R
  }
  for (const result of begun) yield await result
}
