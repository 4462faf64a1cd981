import { languageOf } from './tag.js'

/** What programs on Windows save a text in when they don't save Unicode. */
const CODE_PAGES: Readonly<Record<string, string>> = {
  'windows-1250': 'cs hr hu pl ro sk sl',
  'windows-1251': 'be bg mk ru sr uk',
  'windows-1252': 'ca da de en es fi fr is it nb nl nn no pt sv',
  'windows-1253': 'el',
  'windows-1254': 'tr',
  'windows-1255': 'he',
  'windows-1256': 'ar fa ur',
  'windows-1257': 'et lt lv',
}

/** The code page of a language, as `TextDecoder` calls it; undefined where it is not known. */
export function codePageOf(tag: string): string | undefined {
  const language = languageOf(tag)
  return Object.keys(CODE_PAGES).find(page => CODE_PAGES[page]?.split(' ').includes(language))
}
