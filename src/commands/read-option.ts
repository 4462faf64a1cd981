import { SynopseError } from '../errors.js'
import type { OptionSpec } from './option.js'

/** What reading a value may want to know. */
interface Reading {
  /** The option as the help shows it: what a complaint names. */
  flags: string
  choices: readonly string[] | undefined
  former: Readonly<Record<string, string>>
  /** What the option was given before, where it is repeated. */
  sofar: unknown
}

const READERS: Record<NonNullable<OptionSpec['type']>, (value: string, reading: Reading) => unknown> = {
  text: (value, { choices, former, flags }) =>
    choices ? choiceOf(former[value] ?? value, choices, flags) : value,
  list: (value, { choices, flags, sofar = [] }) => [
    ...(sofar as readonly string[]),
    ...listOf(value, choices, flags),
  ],
  number: (value, { flags: option }) => {
    if (!/^[1-9]\d{0,5}$/.test(value)) throw new SynopseError('usage.number', { option, value })
    return Number(value)
  },
  count: (value, { flags: option }) => {
    if (!/^\d{1,6}$/.test(value)) throw new SynopseError('usage.count', { option, value })
    return Number(value)
  },
  share: (value, { flags: option }) => {
    const share = /^\d*\.?\d+$/.test(value) ? Number(value) : Number.NaN
    if (!(share <= 1)) throw new SynopseError('usage.share', { option, value })
    return share
  },
  shard: (value, { flags: option }) => {
    const [, index, count] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(value) ?? []
    if (Number(index) <= Number(count)) return { index: Number(index), count: Number(count) }
    throw new SynopseError('usage.shard', { option, value })
  },
}

/** Reads the value of an option. @throws SynopseError `usage.choice`, `usage.number`, `usage.count`, `usage.share`, `usage.shard`, `usage.missingValue` */
export function readOption(
  { type = 'text', choices, former = {} }: OptionSpec,
  flags: string,
  value: string,
  sofar: unknown,
): unknown {
  return READERS[type](value, { flags, choices, former, sofar })
}

function choiceOf(value: string, choices: readonly string[], option: string): string {
  if (choices.includes(value)) return value
  throw new SynopseError('usage.choice', { option, value, choices: choices.join(', ') })
}

function listOf(value: string, choices: readonly string[] | undefined, flags: string): string[] {
  const values = value
    .split(',')
    .map(part => part.trim())
    .filter(Boolean)
  // An empty value, as an unset variable in a script gives, must not stand for nothing or for all.
  if (values.length === 0) throw new SynopseError('usage.missingValue', { name: flags })
  return choices ? values.map(part => choiceOf(part, choices, flags)) : values
}
