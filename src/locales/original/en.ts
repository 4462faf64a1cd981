import type { OriginalForms } from './forms.js'

/** “the German”, “its Hindi”; else “the original”. */
export const original: OriginalForms = (name = 'original') => ({ original: name })
