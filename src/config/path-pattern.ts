/** A pattern of paths in which `{document}` stands for the id of a document, and `{lang}` for a language. */
export interface PathPattern {
  text: string
  /** The folder that all of its paths lie in; empty for the root. */
  base: string
  /** The endings that its paths may have, each with its dot. */
  endings: readonly [string, ...string[]]
  /** A glob that all of its paths match, and perhaps others. */
  glob: string
  /** @param ending one of the endings */
  pathOf: (document: string, language: string, ending: string) => string
  /** What stands for what in a path; undefined where the pattern does not match it. */
  read: (path: string) => PathParts | undefined
}

export interface PathParts {
  /** The id of the document. */
  document: string
  /** What stands for the language; empty where the pattern has none. */
  language: string
}

const ENDING = /\.(?:([A-Za-z0-9]+)|\{([A-Za-z0-9]+(?:,[A-Za-z0-9]+)+)\})$/
const MARK = /(\{document\}|\{lang\})/

/** Whether a text is a pattern: `{document}` once, nothing else in braces, no wildcards, and an ending. */
export function isPathPattern(text: string): boolean {
  const body = text.replace(ENDING, '')
  const parts = body.split(MARK)
  const documents = parts.filter(part => part === '{document}').length
  const isPlain = parts.every(part => MARK.test(part) || !/[*?[\]{}()!|\\]/.test(part))
  return body !== text && documents === 1 && isPlain && !/\}\{/.test(body)
}

/** Whether a pattern says where a language is named. */
export function namesLanguage(text: string): boolean {
  return text.includes('{lang}')
}

/** @param text see `isPathPattern` */
export function pathPattern(text: string): PathPattern {
  const [all = '.md', one, several = ''] = ENDING.exec(text) ?? []
  const body = text.slice(0, -all.length)
  const parts = body.split(MARK).filter(part => part !== '')
  const endings = [...new Set(one === undefined ? several.split(',') : [one])].map(ending => `.${ending}`)
  const [fixed = ''] = parts
  const regular = regularOf(parts, endings)
  const standIn: Record<string, string> = { '{lang}': '*', '{document}': '**/*' }
  return {
    text,
    base: MARK.test(fixed) ? '' : fixed.slice(0, Math.max(0, fixed.lastIndexOf('/'))),
    endings: endings as [string, ...string[]],
    glob: parts.map(part => standIn[part] ?? part).join('') + all,
    pathOf: (document, language, ending) =>
      parts.map(part => (part === '{lang}' ? language : part === '{document}' ? document : part)).join('') +
      ending,
    read: path => {
      const { document = '', language = '' } = regular.exec(path)?.groups ?? {}
      return isDocumentName(document) ? { document, language } : undefined
    },
  }
}

/** Whether a name can be a document's: folders and a file name, nothing hidden, nothing that leads out. */
export function isDocumentName(name: string): boolean {
  return name
    .split('/')
    .every(part => part !== '' && !part.startsWith('.') && !/[\\\p{Cc}\p{Cs}]/u.test(part))
}

/** A language stands between what is written around it, and names neither a folder nor an ending. */
function regularOf(parts: readonly string[], endings: readonly string[]): RegExp {
  let hasLanguage = false
  const sources = parts.map(part => {
    if (part === '{document}') return '(?<document>.+)'
    if (part !== '{lang}') return escaped(part)
    const again = hasLanguage
    hasLanguage = true
    return again ? '\\k<language>' : '(?<language>[^/.]+)'
  })
  return new RegExp(`^${sources.join('')}(?:${endings.map(escaped).join('|')})$`, 'su')
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
