/**
 * The version of XLIFF that a file says it is, or else its namespace: the first number; undefined where it is none. Phrase has a
 * version of its own beside it.
 */
export function xliffVersion(beginning: string): string | undefined {
  const root = /<(?:[\w.-]+:)?xliff\b([^>]*)/.exec(beginning)?.[1]
  if (root === undefined) return undefined
  return (/\sversion\s*=\s*["']\s*(\d+)/.exec(root) ?? /:xliff:document:(\d+)\./.exec(root))?.[1]
}
