import type { Config } from './config.js'

/** The endings that the files of originals may have, each with its dot, in the order of the config. */
export function endingsOf({ source }: Pick<Config, 'source'>): [string, ...string[]] {
  const [, one, several] = /\.(?:(\w+)|\{([\w,]+)\})$/.exec(source.files) ?? []
  const [first = 'md', ...more] = new Set(several?.split(',') ?? [one ?? 'md'])
  return [`.${first}`, ...more.map(ending => `.${ending}`)]
}
