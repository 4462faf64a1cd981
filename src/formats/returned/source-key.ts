import { textKey } from '../../document/key.js'
import { once } from '../../once.js'
import { grouped } from '../../sequence/grouped.js'
import { xmlSafe } from '../../xml/write.js'
import { wordsIn } from '../codes/inline-codes.js'
import { bare, type KnownText } from '../codes/known-marks.js'
import type { ReturnedUnit } from '../exchange.js'

/** By what a source is known again; what XML can't hold aside. */
export function sourceKey(text: string): string {
  return textKey(xmlSafe(text))
}

/**
 * Finds what stands for a source in a file: all that have its text; where none has and the file has codes in place of marks, all that
 * have its words.
 *
 * @param textOf the text of one of them
 */
export function bySource<T>(
  all: readonly T[],
  textOf: (one: T) => KnownText,
): (unit: ReturnedUnit) => readonly T[] {
  const byText = grouped(all, one => sourceKey(textOf(one).text))
  // Taking the marks out of all texts takes long.
  const byWords = once(() => grouped(all, one => sourceKey(bare(textOf(one)))))
  return ({ source, coded }) =>
    byText.get(sourceKey(source)) ??
    (coded ? byWords().get(sourceKey(wordsIn(coded.source))) : undefined) ??
    []
}
