import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** The pages of the documentation, relative to the root. */
export const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`),
]

export function readPage(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** A fenced block of a page. */
export interface Fence {
  /** What stands behind the fence's mark: `sh`, `text`, `text npm start`. */
  info: string
  text: string
  /** 0-based index of the first line between the fences, and of the closing fence. */
  from: number
  to: number
}

/** The fenced blocks of a page, in order. */
export function fences(page: string): Fence[] {
  const lines = page.split('\n')
  const found: Fence[] = []
  for (let index = 0; index < lines.length; index++) {
    const info = /^```(.+)$/.exec(lines[index] ?? '')?.[1]
    if (info === undefined) continue
    const to = lines.indexOf('```', index + 1)
    found.push({ info, text: lines.slice(index + 1, to).join('\n'), from: index + 1, to })
    index = to
  }
  return found
}

/** The rows of the first table below a heading, without its head: the cells of each, trimmed. */
export function tableBelow(page: string, heading: string): string[][] {
  const lines = page.split('\n')
  const start = lines.findIndex(line => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading)
  if (start < 0) throw new Error(`no heading “${heading}”`)
  const first = lines.findIndex((line, index) => index > start && line.startsWith('|'))
  const rest = lines.slice(first)
  const end = rest.findIndex(line => !line.startsWith('|'))
  return rest.slice(2, end < 0 ? undefined : end).map(row =>
    row
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map(cell => cell.trim()),
  )
}

/** What stands between backticks. */
export function codes(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code as string)
}
