/** The keys of a keyboard, row by row, by what they type with the English (US) layout. */
const ENGLISH = {
  plain: [
    '` 1 2 3 4 5 6 7 8 9 0 - =',
    'q w e r t y u i o p [ ] \\',
    "a s d f g h j k l ; '",
    'z x c v b n m , . /',
  ],
  shifted: [
    '~ ! @ # $ % ^ & * ( ) _ +',
    'Q W E R T Y U I O P { } |',
    'A S D F G H J K L : "',
    'Z X C V B N M < > ?',
  ],
}

/** What the same keys type with other standard layouts. Where systems differ, a variant has a record of its own. */
const LAYOUTS: readonly (typeof ENGLISH)[] = [
  // ЙЦУКЕН, as Windows and X11 have it.
  {
    plain: [
      'ё 1 2 3 4 5 6 7 8 9 0 - =',
      'й ц у к е н г ш щ з х ъ \\',
      'ф ы в а п р о л д ж э',
      'я ч с м и т ь б ю .',
    ],
    shifted: [
      'Ё ! " № ; % : ? * ( ) _ +',
      'Й Ц У К Е Н Г Ш Щ З Х Ъ /',
      'Ф Ы В А П Р О Л Д Ж Э',
      'Я Ч С М И Т Ь Б Ю ,',
    ],
  },
  // Arabic 101, as Windows has it. One key types two letters.
  {
    plain: [
      'ذ 1 2 3 4 5 6 7 8 9 0 - =',
      'ض ص ث ق ف غ ع ه خ ح ج د \\',
      'ش س ي ب ل ا ت ن م ك ط',
      'ئ ء ؤ ر لا ى ة و ز ظ',
    ],
    shifted: [
      '\u0651 ! @ # $ % ^ & * ) ( _ +',
      '\u064e \u064b \u064f \u064c لإ إ ‘ ÷ × ؛ < > |',
      '\u0650 \u064d ] [ لأ أ ـ ، / : "',
      '~ \u0652 } { لآ آ ’ , . ؟',
    ],
  },
  // The same as X11 has it, with one character for the two letters; and with the digits of its language.
  {
    plain: [
      'ذ ١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩ ٠ - =',
      'ض ص ث ق ف غ ع ه خ ح ج د \\',
      'ش س ي ب ل ا ت ن م ك ط',
      'ئ ء ؤ ر \ufefb ى ة و ز ظ',
    ],
    shifted: [
      '\u0651 ! @ # $ % ^ & * ) ( _ +',
      '\u064e \u064b \u064f \u064c \ufef9 إ ` ÷ × ؛ < > …',
      '\u0650 \u064d ] [ \ufef7 أ ـ ، / : "',
      "~ \u0652 } { \ufef5 آ ' , . ؟",
    ],
  },
  // German. Its y and z are letters of their own, and mean what they say.
  {
    plain: [
      '^ 1 2 3 4 5 6 7 8 9 0 ß ´',
      'q w e r t z u i o p ü + #',
      'a s d f g h j k l ö ä',
      'y x c v b n m , . -',
    ],
    shifted: [
      '° ! " § $ % & / ( ) = ? `',
      "Q W E R T Z U I O P Ü * '",
      'A S D F G H J K L Ö Ä',
      'Y X C V B N M ; : _',
    ],
  },
]

/** Where a key has no meaning, one of these must not get that of its neighbour on another layout. */
const LATIN = /^[A-Za-z]$/

/** By what a key types in one of the layouts, the characters that stand on that key in English. */
const POSITIONS: ReadonlyMap<string, readonly string[]> = positions()

function positions(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const level = (own: readonly string[], english: readonly string[]) => {
    const keys = english.flatMap(row => row.split(' '))
    own
      .flatMap(row => row.split(' '))
      .forEach((sign, index) => {
        const key = keys[index] as string
        const known = found.get(sign) ?? []
        if (sign !== key && !known.includes(key) && !LATIN.test(sign)) found.set(sign, [...known, key])
      })
  }
  for (const { plain, shifted } of LAYOUTS) {
    level(plain, ENGLISH.plain)
    level(shifted, ENGLISH.shifted)
  }
  return found
}

/**
 * The names that a key could have if the English layout were on: who types Russian or Arabic presses the keys that a table
 * names in English, and must not change the layout for that.
 *
 * @param name as a press has it, `ctrl+ы` or `Г`
 * @returns the most likely first; without the name itself
 */
export function namesByPosition(name: string): string[] {
  const [, modifiers = '', sign = ''] = /^((?:(?:ctrl|alt)\+)*)(.+)$/su.exec(name) ?? []
  return (POSITIONS.get(sign) ?? []).map(key => modifiers + key)
}

/** Pairs of letters that one key types. */
export const PAIRS: ReadonlySet<string> = new Set([...POSITIONS.keys()].filter(sign => sign.length > 1))
