import { isMap, parseDocument, stringify } from 'yaml'
import { doubleQuoted, isWithoutEscapes } from './escaped.js'

type Style = (text: string, source: string) => string | undefined

/** How a value begins that is neither plain nor in double quotes. */
const STYLES: Readonly<Record<string, Style>> = {
  '"': () => undefined,
  "'": text => (/\n/.test(text) ? undefined : `'${text.replaceAll("'", "''")}'`),
  '|': (text, source) => inBlock(text, source),
  '>': (text, source) => inBlock(text.replaceAll('\n', '\n\n'), source),
}

/** A YAML value in the style of the one that it replaces, else in double quotes. */
export function yamlValue(text: string, source: string): string {
  const style = STYLES[source[0] ?? ''] ?? plain
  // Blocks end with their last line.
  const [lines = ''] = /^[|>]/.test(source) ? (/(?:(?:\r\n?|\n)[ \t]*)+$/.exec(source) ?? []) : []
  const ending = lines.replace(/\r\n?/g, '\n')
  const value = isWithoutEscapes(text) ? style(text, source) : undefined
  const reads = value !== undefined && readsAs(value + ending, text)
  return (reads ? value : doubleQuoted(text)) + ending
}

/** In a list in brackets, commas and brackets would end it. Older readers take more words for numbers, dates or booleans. */
function plain(text: string): string | undefined {
  if (/[,[\]{}]/.test(text)) return undefined
  const versions = ['1.1', '1.2'] as const
  const isPlain = versions.every(version => stringify(text, { lineWidth: 0, version }).trimEnd() === text)
  return isPlain ? text : undefined
}

/** Under the header of the block that stands there, with its indentation. */
function inBlock(text: string, source: string): string | undefined {
  const [header = '', ...lines] = source.split(/\r\n?|\n/)
  const [indent] = /^ +/.exec(lines.find(line => line.trim() !== '') ?? '') ?? []
  if (!indent || text === '' || /^[|>]\S*\d/.test(header)) return undefined
  return [header, ...text.split('\n').map(line => (line ? indent + line : ''))].join('\n')
}

function readsAs(value: string, text: string): boolean {
  const { errors, contents } = parseDocument(`value: ${value}`)
  const read: unknown = isMap(contents) ? contents.get('value') : undefined
  if (errors.length > 0 || typeof read !== 'string') return false
  return read === text || (/^[|>]/.test(value) && !/\n$/.test(text) && read.replace(/\n+$/, '') === text)
}
