import type { Language } from '../../languages/language.js'

/** Scripts that checks tell apart. */
export type Script = Language['script'] | 'Greek' | 'Hebrew' | 'Armenian' | 'Georgian' | 'East Asian'

/** A letter of each script, the frequent ones first. */
const LETTERS: readonly (readonly [Script, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['East Asian', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u],
]

/** The script of a letter; undefined where it is none of these. */
export function scriptOfLetter(letter: string): Script | undefined {
  return LETTERS.find(([, pattern]) => pattern.test(letter))?.[0]
}

/** Letters that look like a Latin one, beside it. */
const LIKE_LATIN: readonly (readonly [Script, letters: string, latin: string])[] = [
  ['Cyrillic', 'аеорсухіјѕАВЕКМНОРСТУХІЈЅ', 'aeopcyxijsABEKMHOPCTYXIJS'],
  ['Greek', 'ονΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ovABEZHIKMNOPTYX'],
]

/** By the script that a letter should have: the letters that look like one of it. */
export const LOOK_ALIKES: Readonly<Partial<Record<Script, ReadonlyMap<string, string>>>> = {
  Latin: new Map(
    LIKE_LATIN.flatMap(([, letters, latin]) =>
      [...letters].map((letter, index) => [letter, latin[index] as string]),
    ),
  ),
  ...Object.fromEntries(
    LIKE_LATIN.map(([script, letters, latin]) => [
      script,
      new Map([...latin].map((letter, index) => [letter, letters[index] as string])),
    ]),
  ),
}
