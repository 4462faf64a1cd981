/** Changes of a German text, as a person makes them. */
export type Reshaping = 'insert' | 'delete' | 'move' | 'reword' | 'split' | 'join' | 'replace' | 'revert'

/**
 * The paragraphs after one change.
 *
 * @param at which paragraph
 * @param to where it goes, or which text comes in its place
 * @param pool texts that come in
 * @param versions what `revert` goes back to
 */
export function reshape(
  op: Reshaping,
  at: number,
  to: number,
  now: readonly string[],
  pool: readonly string[],
  versions: readonly (readonly string[])[] = [now],
): string[] {
  const list = [...now]
  const index = at % Math.max(1, list.length)
  const text = list[index]
  if (op === 'insert') list.splice(at % (list.length + 1), 0, pool[to % pool.length] as string)
  if (op === 'revert') return [...(versions[to % versions.length] as string[])]
  if (text === undefined) return list
  if (op === 'delete') list.splice(index, 1)
  if (op === 'move') list.splice(to % list.length, 0, ...list.splice(index, 1))
  if (op === 'replace') list[index] = pool[to % pool.length] as string
  if (op === 'reword')
    list[index] = text
      .split(' ')
      .with(to % text.split(' ').length, `neu${to % 7}`)
      .join(' ')
  if (op === 'split' && text.includes('. ')) list.splice(index, 1, ...text.replace('. ', '.\n').split('\n'))
  if (op === 'join' && list[index + 1]) list.splice(index, 2, `${text} ${list[index + 1]}`)
  return list
}
