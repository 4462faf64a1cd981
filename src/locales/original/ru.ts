import type { OriginalForms } from './forms.js'

/** The endings of the adjective and of the noun in each case. */
const CASES = {
  original: ['ий', ''],
  originalGenitive: ['ого', 'а'],
  originalDative: ['ому', 'у'],
  originalInstrumental: ['им', 'ом'],
  originalPrepositional: ['ом', 'е'],
} as const

/** «немецкий оригинал» in its cases; «оригинал на хинди» where the name is no adjective. */
export const original: OriginalForms = name => {
  const stem = /^(.+[сц]к)ий$/u.exec(name ?? '')?.[1]
  const forms = Object.entries(CASES).map(([form, [adjective, noun]]): [string, string] => [
    form,
    stem === undefined ? `оригинал${noun}${behind(name)}` : `${stem}${adjective} оригинал${noun}`,
  ])
  const { original = '' } = Object.fromEntries(forms)
  return { ...Object.fromEntries(forms), Original: original.charAt(0).toUpperCase() + original.slice(1) }
}

/** A name that ends like хинди or эсперанто is never declined; the cases of others (латынь, идиш) are not guessed. */
function behind(name: string | undefined): string {
  if (name === undefined) return ''
  return /[еиоуэю]$/u.test(name) ? ` на ${name}` : ` (${name})`
}
