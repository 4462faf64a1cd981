/** A tag, a shortcode or a line of structure without what stands between quotation marks. */
const skeleton = (line: string): string =>
  line
    .replace(/"[^"]*"|'[^']*'/g, '""')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[/%>}])|(?<=[{<%]) /g, '')

/** Whether a tag or a line of structure is another one but for texts between quotation marks. */
export function sameSkeleton(a: string, b: string): boolean {
  return skeleton(a.trim()) === skeleton(b.trim())
}

/** Whether a text is a tag or a line of structure as a whole. */
export function isWholeTag(text: string): boolean {
  return /^(?:<[A-Za-z][^<>]*>|\{\{[<%](?:(?!\}\}).)*[%>]\}\}|\{%(?:(?!%\}).)*%\}|:{2,}[ \t]*[\w-]+[ \t]*\{[^{}]*\})$/s.test(
    text,
  )
}
