/** Elements whose content is no text for a reader. */
const SILENT = /^<(script|style|template)\b/i
/** Attributes that a reader hears or sees. */
const SPOKEN = /\s(?:alt|title|aria-label)\s*=\s*(?:"\s*[^\s"]|'\s*[^\s']|[^\s"'>])/i

/** Whether raw HTML holds anything to translate: text outside of tags, comments and scripts, or an `alt` or `title`. */
export function hasText(html: string): boolean {
  let at = 0
  while (at < html.length) {
    const tag = html.indexOf('<', at)
    if (/[\p{L}\p{N}]/u.test(html.slice(at, tag < 0 ? undefined : tag))) return true
    if (tag < 0) return false
    if (html.startsWith('<!--', tag)) {
      at = behind(html, '-->', tag + 4)
      continue
    }
    at = behind(html, '>', tag)
    const opening = html.slice(tag, at)
    if (SPOKEN.test(opening)) return true
    const silent = SILENT.exec(opening)?.[1]
    if (silent) at = behind(html.toLowerCase(), `</${silent.toLowerCase()}>`, at)
  }
  return false
}

function behind(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? html.length : at + mark.length
}
