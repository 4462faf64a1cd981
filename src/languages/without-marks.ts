/** A lower-case word without accents, harakat and the like. */
export const withoutMarks = (word: string): string =>
  ASCII.test(word) ? word : word.normalize('NFD').replace(MARKS, '')

const ASCII = /^[a-z]*$/
const MARKS = /\p{M}/gu
