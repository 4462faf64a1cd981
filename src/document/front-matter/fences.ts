import type { Fenced } from './syntax.js'

/** Front matter between two lines that are the same three signs. @param sign as a regular expression writes it */
export function between(sign: string): (file: string) => Fenced | undefined {
  const opening = new RegExp(`^${sign}{3}[ \\t]*(?:\\r\\n?|\\n)`)
  const closing = new RegExp(`(?<=[\\r\\n])${sign}{3}[ \\t]*(?=[\\r\\n]|$)`, 'g')
  return file => {
    const [open] = opening.exec(file) ?? []
    if (!open) return undefined
    closing.lastIndex = open.length
    const close = closing.exec(file)
    return close ? { start: open.length, end: close.index, behind: closing.lastIndex } : undefined
  }
}
