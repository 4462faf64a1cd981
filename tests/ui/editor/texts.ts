import fc from 'fast-check'

const pieces = [
  'a',
  'Wort',
  ' ',
  '  ',
  '\n',
  'ß',
  'жизнь',
  'مَدرسة',
  'لا',
  '\u064b',
  '👩‍👩‍👧',
  '中文',
  'e\u0301',
  '\u0301',
  '-',
  '123',
  '«',
  '\u202e',
  '\u001b',
  '\ufeff',
]

/** Texts as people and files have them: three scripts, marks, emoji, wide signs, newlines, and what should not be there. */
export const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map(parts => parts.join(''))
