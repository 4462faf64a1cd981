import type { OriginalForms } from './forms.js'

/** «الأصل الألماني» and «أصلها الألماني»; «الأصل بالإسبرانتو» where the name is no adjective. */
export const original: OriginalForms = name => {
  const language = name === undefined ? '' : ` ${behind(name)}`
  return {
    original: `الأصل${language}`,
    originalIts: `أصلها${language}`,
    originalTheirs: `أصلهما${language}`,
  }
}

/** The feminine ending belongs to the word for a language, which is left out here. */
function behind(name: string): string {
  const adjective = /^(ال\p{L}+ي)ة$/u.exec(name)?.[1]
  return adjective ?? (name.startsWith('ال') ? `ب${name}` : `(${name})`)
}
