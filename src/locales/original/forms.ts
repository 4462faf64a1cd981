/**
 * How messages of a UI language name the original, by the placeholder that stands for it: each begins with `original`, or
 * `Original` at the beginning of a sentence. Which of them there are is up to the grammar of that language.
 */
export type Forms = Readonly<Record<string, string>>

/** Makes the forms for an original in this language, or in one that is not known. */
export type OriginalForms = (name: string | undefined) => Forms
