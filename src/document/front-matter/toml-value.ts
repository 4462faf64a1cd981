import { doubleQuoted, isWithoutEscapes } from './escaped.js'
import { readToml } from './toml-tree.js'

/** A TOML string in the style of the one that it replaces, else in double quotes. */
export function tomlValue(text: string, source: string): string {
  const escaped = doubleQuoted(text.toWellFormed())
  const styled = isWithoutEscapes(text) ? inStyle(text, source) : undefined
  return styled !== undefined && readsAs(styled, text) ? styled : escaped
}

function inStyle(text: string, source: string): string | undefined {
  const [quotes = ''] = /^(?:"""|'''|'|")/.exec(source) ?? []
  if (quotes === "'") return `'${text}'`
  if (quotes.length < 3) return undefined
  // A line end behind the opening quotes is none of the text; one before the closing quotes is folded away.
  const opening = /^\r?\n/.test(source.slice(3)) ? '\n' : ''
  const [closing = ''] = (opening && /\r?\n[ \t]*$/.exec(source.slice(3, -3))) || []
  const inside =
    quotes === "'''"
      ? text
      : text.replaceAll('\\', '\\\\').replace(/"""|"$/g, quotes => `${quotes.slice(1)}\\"`)
  return quotes + opening + inside + closing.replace('\r', '') + quotes
}

/** Whether a value holds a text, apart from a line end before its closing quotes, and no line of it ends the front matter. */
function readsAs(value: string, text: string): boolean {
  const [pair] = readToml(`value = ${value}`)?.body ?? []
  if (pair?.type !== 'TOMLKeyValue' || pair.value.type !== 'TOMLValue') return false
  const read = pair.value.value
  return (
    typeof read === 'string' &&
    (read === text || (!/\n$/.test(text) && read.replace(/\n[ \t]*$/, '') === text)) &&
    !/\n\+{3}[ \t]*(?:\n|$)/.test(value)
  )
}
