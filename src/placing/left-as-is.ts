import { textKey } from '../document/key.js'

/** Words of a text that tell a sentence from names, which are the same in all languages. */
const TELLING = 2

/** Whether a target is the source, word for word, and no mere name: nobody has translated it yet. */
export function isLeftAsIs(source: string, target: string): boolean {
  return (
    textKey(source) === textKey(target) &&
    (target.match(/(?<![\p{L}\p{N}])\p{Ll}{3,}/gu)?.length ?? 0) >= TELLING
  )
}
