import type { OriginalForms } from './forms.js'

/** „das deutsche Original“ in its cases; „das Hindi-Original“ where the name is no adjective. */
export const original: OriginalForms = name => {
  if (!name?.endsWith('sch')) {
    const noun = name === undefined ? 'Original' : `${name.replaceAll(' ', '-')}-Original`
    return {
      original: noun,
      originalStrong: noun,
      originalDative: noun,
      originalGenitive: `${noun}s`,
    }
  }
  const stem = name.toLowerCase()
  return {
    original: `${stem}e Original`,
    originalStrong: `${stem}es Original`,
    originalDative: `${stem}en Original`,
    originalGenitive: `${stem}en Originals`,
  }
}
