import fc from 'fast-check'

/** Characters that lay lines crooked when they are counted wrongly. */
const HARD = [
  ...['a', 'Z', 'ß', 'é', '1', '7', ' ', ' ', '-', '.', ',', '%', '(', ')', '[', '«', '»', '…', '—'],
  ...['Ж', 'й', 'и\u0306', 'e\u0301', 'a\u0308\u0323', '\u0301'],
  ...['ا', 'ل', 'لا', 'لَا', 'م', 'ى', 'ّ', 'َ', 'ً', 'ـ', '٣', '؟', 'ک', 'ی', '\u200C', '\u200D', 'ש', '\u0600'],
  ...['漢', 'ｱ', 'ﾞ', '한', '\u1100', '\u1161', '🙂', '👩‍👩‍👧', '🇩🇪', '🇸', '❤️', '1️⃣', '\u{1E900}', 'क्षि'],
  ...[
    '\t',
    '\n',
    '\r',
    '\u001B[31m',
    '\u0007',
    '\u202E',
    '\u2067',
    '\uFEFF',
    '\u00AD',
    '\u200B',
    '\u00A0',
    '\uD800',
  ],
]

/** Text of up to 60 hard characters. */
export const hardText = fc.array(fc.constantFrom(...HARD), { maxLength: 60 }).map(parts => parts.join(''))

/** Text without the characters that need making safe. */
export const plainText = fc
  .array(fc.constantFrom(...HARD.filter(part => !/[\p{Cc}\p{Cs}\u00AD\u202E\u2067\uFEFF]/u.test(part))), {
    maxLength: 60,
  })
  .map(parts => parts.join(''))

export const languageDirection = fc.constantFrom('ltr' as const, 'rtl' as const)

export const anyMode = fc.constantFrom('visual' as const, 'isolate' as const, 'logical' as const)
