/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] as number
}

/** Milliseconds that work takes: the median of several runs. */
export function time(runs: number, work: () => unknown): number {
  return median(
    Array.from({ length: runs }, () => {
      const start = process.hrtime.bigint()
      work()
      return Number(process.hrtime.bigint() - start) / 1e6
    }),
  )
}

/** A Markdown table. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [header, header.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`)
}
