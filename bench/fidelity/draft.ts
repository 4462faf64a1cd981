/** A text that was made from a file on its way to a renderer, and where each of its characters stands there (-1: nowhere). */
export interface Draft {
  text: string
  at: readonly number[]
}

export function draftOf(file: string, start = 0): Draft {
  const text = file.slice(start)
  return { text, at: Array.from({ length: text.length }, (_, index) => start + index) }
}

/** Replaces what a pattern finds; undefined leaves it. What is put in stands nowhere in the file. */
export function replaceIn(
  { text, at }: Draft,
  pattern: RegExp,
  make: (match: RegExpExecArray) => string | undefined,
): Draft {
  const texts: string[] = []
  const places: number[] = []
  let done = 0
  const keep = (end: number) => {
    texts.push(text.slice(done, end))
    for (let index = done; index < end; index++) places.push(at[index] as number)
    done = end
  }
  for (const match of text.matchAll(pattern)) {
    const put = make(match as RegExpExecArray)
    if (put === undefined) continue
    keep(match.index)
    texts.push(put)
    for (let index = 0; index < put.length; index++) places.push(-1)
    done = match.index + match[0].length
  }
  keep(text.length)
  return { text: texts.join(''), at: places }
}
