import { SynopseError } from '../errors.js'
import { complaintOf, exitCodeOf, git } from './run-git.js'

/**
 * The commit that a person means: a revision as git takes it (`HEAD~3`, `origin/main`, `:/text`), or a date (`@{2 weeks ago}`,
 * `main@{yesterday}`, `2026-01-31`), which is the last commit before it; of a day, before it begins. A branch or tag comes before a date of the same name.
 *
 * @param folder absolute path of a folder in the working tree
 * @throws SynopseError as `commitOf`, and `git.noDate`, `git.noneBefore`
 */
export async function commitNamed(folder: string, name: string): Promise<string> {
  const dated = datedIn(name)
  if (dated?.braced) return commitBefore(folder, name, dated)
  return commitOf(folder, name).catch(error => {
    if (!dated || !['git.unknownRevision', 'git.shallow'].includes(error.key)) throw error
    return commitBefore(folder, name, dated)
  })
}

/**
 * The commit that a revision names, and nothing but a commit.
 *
 * @throws SynopseError `git.missing`, `git.noRepository`, `git.unknownRevision`, `git.shallow`, `git.failed`
 */
export async function commitOf(folder: string, revision: string): Promise<string> {
  const unknown = new SynopseError('git.unknownRevision', { revision })
  // What begins with a dash is an option to git, and what holds a control character is no name.
  if (revision.trim() === '' || /^-|\p{Cc}/u.test(revision)) throw unknown
  const isCut = await isShallow(folder)
  const missing = isCut ? new SynopseError('git.shallow', { revision }) : unknown
  // With a suffix, what a revision looks for (`:/text`) would be another one.
  const object = await idOf(folder, revision)
  // A range, or all but a commit, has no id of its own.
  if (object === undefined || !/^[0-9a-f]{40,64}$/.test(object)) throw missing
  const commit = await idOf(folder, `${object}^{commit}`).catch(() => undefined)
  if (commit !== undefined) return commit
  if (!(await isThere(folder, object))) throw missing
  // A tree or a file; git says why it can't tell.
  await git(folder, ['cat-file', '-t', object])
  throw unknown
}

/** Whether a clone's history was cut off. @throws SynopseError `git.missing`, `git.noRepository`, `git.failed` */
export async function isShallow(folder: string): Promise<boolean> {
  return (await ofRepository(folder, ['rev-parse', '--is-shallow-repository'])).trim() === 'true'
}

/** What git says of a repository, or that there is none. @throws SynopseError `git.missing`, `git.noRepository`, `git.failed` */
export function ofRepository(folder: string, args: readonly string[]): Promise<string> {
  return git(folder, args).catch(error => {
    const reason = complaintOf(error)
    if (!/^not a git repository/.test(reason)) throw error
    throw new SynopseError('git.noRepository', { reason }, { cause: error })
  })
}

/** The id that a name means; undefined where git does not know it, and has nothing more to say of that. */
async function idOf(folder: string, revision: string): Promise<string | undefined> {
  try {
    return (await git(folder, ['rev-parse', '--verify', '--quiet', revision])).trim()
  } catch (error) {
    if (exitCodeOf(error) === 1 && complaintOf(error) === '') return undefined
    throw error
  }
}

async function isThere(folder: string, object: string): Promise<boolean> {
  return git(folder, ['cat-file', '-e', object]).then(
    () => true,
    error => {
      if (exitCodeOf(error) === 1) return false
      throw error
    },
  )
}

/** What may stand between the braces of `@{…}` that is no date: git's own places. */
const NO_DATE = /^(?:-?\d+|u|upstream|push)$/i

interface Dated {
  branch: string
  date: string
  /** Whether nothing but a date can be meant. */
  braced: boolean
}

/** The date that is named; undefined where none is. */
function datedIn(name: string): Dated | undefined {
  const [, branch = '', date] = /^([^@\p{Cc}]*)@\{([^}\p{Cc}]*)\}$/u.exec(name) ?? []
  if (date !== undefined) return NO_DATE.test(date) ? undefined : { branch, date, braced: true }
  return /^\d{4}-\d{2}-\d{2}(?:$|[T ])/.test(name) ? { branch: '', date: name, braced: false } : undefined
}

/** Dates are those of commits: git's own log of references knows only what happened in this very clone. */
async function commitBefore(folder: string, name: string, { branch, date }: Dated): Promise<string> {
  const head = await commitOf(folder, branch || 'HEAD')
  if (!(await isDate(folder, date))) throw new SynopseError('git.noDate', { revision: name })
  const found = await git(folder, ['rev-list', '-1', `--before=${momentOf(date)}`, head, '--'])
  if (found.trim() === '') throw new SynopseError('git.noneBefore', { revision: name })
  return found.trim()
}

/** A day, or the day of a month that is named, in the ways in which git reads one without anything else. */
const DAY =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2} \p{L}{3,} \d{4}|\p{L}{3,} \d{1,2},? \d{4})$/u

/** A date as git is asked for it: to a day alone it would add the time of now, and mean another commit in the evening. */
function momentOf(date: string): string {
  const day = date.trim()
  return DAY.test(day) ? `${day} 00:00:00` : date
}

/** Whether git understands a date. In `--before`, it takes what it does not for now. */
async function isDate(folder: string, date: string): Promise<boolean> {
  if (/\p{Cc}/u.test(date) || date.trim() === '' || !isOnCalendar(date)) return false
  try {
    await git(folder, ['-c', `synopse.date=${date}`, 'config', '--type=expiry-date', '--get', 'synopse.date'])
    return true
  } catch (error) {
    if (exitCodeOf(error) !== undefined) return false
    throw error
  }
}

/** Whether days and times written in figures are on the calendar and the clock: git reads others as something else. */
function isOnCalendar(date: string): boolean {
  const [, year, month, day] = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/.exec(date) ?? []
  const [, hour, minute] = /\b(\d{1,2}):(\d{1,2})\b/.exec(date) ?? []
  if (Number(hour ?? 0) > 24 || Number(minute ?? 0) > 59) return false
  if (year === undefined) return true
  const there = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return there.getUTCMonth() === Number(month) - 1 && there.getUTCDate() === Number(day)
}
