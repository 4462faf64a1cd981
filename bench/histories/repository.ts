import { spawnSync } from 'node:child_process'
import { basename, dirname } from 'node:path'
import { type Article, type Articles, count, FEWEST_VERSIONS, withoutRepeats } from './article.js'

/** Articles of a repository that are replayed at most. */
const MOST = 50

/** The Markdown files of a repository that most commits touch, in all the versions that its history has of each. */
export function articlesOf(folder: string): Articles {
  const leftOut = new Map<string, number>()
  const articles: Article[] = []
  for (const [path, commits] of touched(folder)) {
    if (commits < FEWEST_VERSIONS) count(leftOut, `files with fewer than ${FEWEST_VERSIONS} commits`)
    else if (articles.length === MOST) count(leftOut, `files beyond the ${MOST} with most commits`)
    else {
      const { article, missing, repeats } = articleAt(folder, path)
      const isLong = article.versions.length >= FEWEST_VERSIONS
      if (isLong) articles.push(article)
      else count(leftOut, `files with fewer than ${FEWEST_VERSIONS} versions`)
      if (!isLong) continue
      count(leftOut, 'versions in which the file is not there', missing)
      count(leftOut, 'versions that are the same as the one before', repeats)
    }
  }
  return { name: nameOf(folder), articles, leftOut }
}

/** How many commits touch each Markdown file: the most first, then by path. */
function touched(folder: string): [path: string, commits: number][] {
  const commits = new Map<string, number>()
  const names = git(folder, ['log', '--format=', '--name-only', '--no-renames', '-z', 'HEAD'])
  for (const path of names.split('\0')) if (/\.md$/i.test(path)) count(commits, path)
  return [...commits].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
}

function articleAt(folder: string, path: string): { article: Article; missing: number; repeats: number } {
  const hashes = git(folder, ['log', '--format=%H', '--reverse', 'HEAD', '--', `:(literal)${path}`]).match(
    /\S+/g,
  )
  const texts = (hashes ?? []).map(hash => {
    const { status, stdout } = run(folder, ['cat-file', 'blob', `${hash}:${path}`])
    return status === 0 ? stdout.toString() : undefined
  })
  const there = texts.filter(text => text !== undefined)
  const versions = withoutRepeats(there)
  return {
    article: { name: path, versions },
    missing: texts.length - there.length,
    repeats: there.length - versions.length,
  }
}

/** Its folder, and where it was taken from. */
function nameOf(folder: string): string {
  const own = basename(folder)
  const name = own === 'repo' || own === '.git' ? basename(dirname(folder)) : own
  return `${name} at ${git(folder, ['rev-parse', '--short=10', 'HEAD']).trim()}`
}

function git(folder: string, args: readonly string[]): string {
  const { status, stdout, stderr } = run(folder, args)
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
  return stdout.toString()
}

function run(folder: string, args: readonly string[]) {
  return spawnSync('git', ['-C', folder, ...args], { maxBuffer: 1e9 })
}
