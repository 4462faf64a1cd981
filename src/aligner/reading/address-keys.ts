/** Addresses of any kind: web, mail, link targets of Markdown and HTML, names with `@`, code. */
const ADDRESS =
  /(?:https?|ftp|mailto):[^\s)>"'\]]+|\]\(([^)\s]+)|\b(?:href|src)="([^"]+)"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|(?<![\w.])@[\w-]+|`([^`]+)`/g

/**
 * The addresses of a text as keys: without protocol, language prefix and fragment, which translations change.
 * An address of the web stands for its host as well.
 */
export function addressKeys(text: string): string[] {
  if (!/[:@(="`]/.test(text)) return []
  return [...text.matchAll(ADDRESS)].flatMap(match => {
    const address = match.slice(1).find(Boolean) ?? match[0]
    const [whole = ''] = address.replace(/^\w+:(?:\/\/)?(?:www\.)?/, '').split('#')
    const host = /^[a-z][\w+.-]*:\/\//i.test(address) ? (whole.split('/')[0] as string) : ''
    return [whole, host].filter(key => key !== '')
  })
}
