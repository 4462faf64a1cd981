/** What is the same in every language, and may hold any sign: code, addresses, tags, placeholders. */
const SAME_EVERYWHERE = /`+[^`]*`+|\]\([^()\s]*\)|<[^<>]*>|\{[^{}]*\}|(?<!\S)[^\s/=&@\\]*[/=&@\\]\S*/gs

/** A text with a sign that is no letter for each one of what is the same in every language. */
export function proseOf(text: string): string {
  return text.replace(SAME_EVERYWHERE, same => '\uFFFC'.repeat(same.length))
}
