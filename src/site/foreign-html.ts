/**
 * HTML whose first tag says in which language it is; where it says so already, or begins with no tag, it stays as it is.
 *
 * @param about attributes with a space before: ` lang="de"`
 */
export function foreignHtml(html: string, about: string): string {
  return html.replace(/^(<[A-Za-z][\w-]*)(?=[\s/>])(?![^>]*\s(?:lang|dir)\s*=)/i, `$1${about}`)
}
