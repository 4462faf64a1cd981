import { parse } from 'yaml'

/** A file's front matter with its fences, and what follows. */
export function splitFrontMatter(file: string): { front: string; body: number } {
  const [front = ''] =
    /^\uFEFF?---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(file) ??
    /^\uFEFF?\+\+\+[ \t]*\r?\n(?:[\s\S]*?\r?\n)?\+\+\+[ \t]*(?:\r?\n|$)/.exec(file) ??
    /^\uFEFF?\{\r?\n[\s\S]*?\r?\n\}[ \t]*(?:\r?\n|$)/.exec(file) ??
    []
  return { front, body: front.length }
}

/** What the tool adds to front matter. */
const ADDED = ['lang', 'dir', 'translation']

/** Front matter as data, in one form: whole, and with its texts emptied. */
export function frontMatterOf(file: string): { whole: string; bare: string } {
  const { front } = splitFrontMatter(file)
  const inner = front.replace(/^\uFEFF?(?:---|\+\+\+)[^\n]*\n|(?:---|\+\+\+)[ \t]*\r?\n?$/g, '')
  const data = front.includes('+++') ? tomlLines(inner) : dataOf(inner)
  return { whole: written(data, text => text), bare: written(data, () => '…') }
}

function dataOf(text: string): unknown {
  try {
    return parse(text)
  } catch {
    return text.split('\n').filter(line => !ADDED.some(name => line.startsWith(`${name}:`)))
  }
}

/** TOML line by line: enough to tell whether something changed. */
function tomlLines(text: string): unknown {
  return text
    .split(/\r?\n/)
    .filter(line => !ADDED.some(name => line.startsWith(name)))
    .map(line => line.split(/("""|'''|"(?:\\.|[^"\\])*"|'[^']*')/))
}

function written(data: unknown, textOf: (text: string) => string): string {
  const value = JSON.stringify(data ?? {}, (key, each) => {
    if (ADDED.includes(key)) return undefined
    return typeof each === 'string' ? textOf(each.replace(/\s+/g, ' ').trim()) : each
  })
  return value === '{}' ? '' : value
}
