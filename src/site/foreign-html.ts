/**
 * HTML whose first tag says in which language it is; where it says so already, it stays as it is. Text without a tag gets one
 * around it.
 *
 * @param about attributes with a space before: ` lang="de"`
 */
export function foreignHtml(html: string, about: string): string {
  if (!html.startsWith('<')) return `<span${about}>${html}</span>`
  return html.replace(/^(<[A-Za-z][\w-]*)(?=[\s/>])(?![^>]*\s(?:lang|dir)\s*=)/i, `$1${about}`)
}
