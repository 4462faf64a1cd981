import type { Draft } from './draft.js'
import type { Shown } from './shown.js'
import { ADDRESS } from './words.js'

/** Addresses and entities are no words of the page. */
export function hideAddresses({ text, at }: Draft, shown: Shown): void {
  for (const pattern of [ADDRESS, /&#?\w+;/g])
    for (const match of text.matchAll(pattern))
      for (let index = match.index; index < match.index + match[0].length; index++)
        shown.hidden(at[index] ?? -1)
}
