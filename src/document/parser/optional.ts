import type { Construct, ConstructRecord, NormalizedExtension } from 'micromark-util-types'

/**
 * Constructs that the parser tries everywhere, a table at each line and an address at each word, with what a text has that has
 * any of them. Most texts have none, and are read in half the time without.
 */
const SIGNS = {
  table: /\||:-|-:/,
  emailAutolink: /@/,
} as const satisfies Record<string, RegExp>

/** A construct that most texts need not be tried for. */
export type Optional = keyof typeof SIGNS

const ALL = Object.keys(SIGNS) as Optional[]

/** The constructs that a text can't have. */
export function absentIn(markdown: string): Optional[] {
  return ALL.filter(name => !SIGNS[name].test(markdown))
}

/** What reads a syntax, without some of its constructs. */
export function withoutConstructs(
  { flow = {}, text = {}, ...others }: NormalizedExtension,
  names: readonly Optional[],
): NormalizedExtension {
  return { ...others, flow: without(flow, names), text: without(text, names) }
}

function without(record: ConstructRecord, names: readonly string[]): ConstructRecord {
  const isKept = ({ name }: Construct) => name === undefined || !names.includes(name)
  return Object.fromEntries(
    Object.entries(record).flatMap(([code, constructs]) => {
      const kept = [constructs ?? []].flat().filter(isKept)
      return kept.length > 0 ? [[code, kept]] : []
    }),
  )
}
