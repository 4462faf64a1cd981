import { distance } from 'fastest-levenshtein'

/** The name that somebody who typed `wrong` most likely meant; undefined where none is near. */
export function nearest(wrong: string, names: readonly string[]): string | undefined {
  const close = names
    .map(name => ({ name, far: distance(wrong.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, far }) => far <= Math.max(2, name.length / 3))
    .sort((a, b) => a.far - b.far)
  return close[0]?.name
}
