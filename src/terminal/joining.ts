/** How an Arabic letter joins its neighbours; the letters are those of Joining_Type in Unicode's ArabicShaping.txt. */
export type Joining = 'both' | 'right' | 'causes' | 'none' | 'transparent'

/** Joins only the letter before it, as alef does. The rest of the script's letters join both. */
const RIGHT =
  /[\u0622-\u0625\u0627\u0629\u062F-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06C0\u06C3-\u06CB\u06CD\u06CF\u06D2\u06D3\u06D5\u06EE\u06EF\u0759-\u075B\u076B\u076C\u0771\u0773\u0774\u0778\u0779\u0870-\u0882\u088E\u08AA-\u08AC\u08AE\u08B1\u08B2\u08B9]/

/** Letters that join nothing (hamza, high hamza, …). Presentation forms are done already and join nothing either. */
const NONE = /[\u0621\u0674\u06E5\u06E6\u0887\u0888\u08AD\u08C9\uFB50-\uFEFC]/

/** Tatweel, also with marks, and ZWJ: they join both sides and have one form. */
const CAUSES = /[\u0640\u0883-\u0885\u200D]/

const LETTER = /^(?=\p{Script=Arabic})\p{L}/u

/** Signs before numbers, and ZWNJ: format characters that break a join, where others let it through. */
const BREAKS = /[\u0600-\u0605\u06DD\u0890\u0891\u08E2\u200C]/

const THROUGH = /^[\p{Mn}\p{Me}\p{Cf}]/u

/** The joining type of a character (one code point); scripts other than Arabic join nothing, as they have no forms here. */
export function joining(character: string): Joining {
  if (CAUSES.test(character)) return 'causes'
  if (LETTER.test(character)) {
    if (NONE.test(character)) return 'none'
    return RIGHT.test(character) ? 'right' : 'both'
  }
  return THROUGH.test(character) && !BREAKS.test(character) ? 'transparent' : 'none'
}
