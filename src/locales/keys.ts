import type { en } from './en.js'

/** A key of the tool's words, without the suffix that plural forms have. */
export type WordKey = Unplural<keyof typeof en>
type Unplural<K> = K extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Stem : K

/** What stands behind a beginning of keys. */
export type Behind<Beginning extends string, Key = WordKey> = Key extends `${Beginning}.${infer Rest}`
  ? Rest
  : never

/** What a person can be told of as an error: the keys below `error`; what to do about it, their hints, comes by itself. */
export type ErrorKey = Exclude<Behind<'error'>, `${string}.hint`>

/** What a check can say: the keys below `check`. */
export type Wording = Behind<'check'>

/** What a check can be called: of what each finds, there are words. */
export type CheckCode = Behind<'about'>

/** What a check can say behind its code. */
export type FaultWording = Wording extends infer Key
  ? Key extends `${CheckCode}.${infer Rest}`
    ? Rest
    : never
  : never
