/**
 * Addresses that GFM makes links of by themselves, spelled so that no reader of Markdown can take them otherwise: with
 * white space or an opening bracket before, and white space after, at most with the sign between that ends a sentence.
 */
const pattern =
  '(?:https?://|www\\.)[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+(?::\\d+)?(?:/(?:[\\w/.~%=+#?&;-]*[A-Za-z0-9/])?)?' +
  '|[A-Za-z0-9][A-Za-z0-9.+-]*@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}'

const whole = new RegExp(`^(?:${pattern})$`)
const within = new RegExp(`(?<=^|[\\s(])(?:${pattern})(?=[.,:!?)]*(?:\\s|$))`, 'g')

/** Longer texts without any white space are searched for nothing. */
const longest = 2000

/** Where bare addresses stand in a text. */
export function bareAddresses(text: string): { from: number; to: number }[] {
  return [...text.matchAll(within)]
    .filter(([address]) => address.length <= longest)
    .map(({ index, 0: address }) => ({ from: index, to: index + address.length }))
}

/** Whether a link to this address, with this text, says the same as the bare text. */
export function isBareLink(url: string, text: string): boolean {
  const leads = url === text || url === `http://${text}` || url === `mailto:${text}`
  return leads && text.length <= longest && whole.test(text)
}
