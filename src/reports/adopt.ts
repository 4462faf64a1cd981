import type { ErrorKey, MessageArgs } from '../errors.js'
import type { WordKey } from '../locales/keys.js'
import { oneLine } from '../terminal/safe.js'
import { table } from '../terminal/table.js'
import { messageLines } from './message.js'
import { shellWord } from './shell-word.js'
import type { View } from './view.js'

/** What somebody is told in numbers of a file that was laid, or of all of a language. */
const NUMBERS = [
  { key: 'laid' },
  { key: 'same' },
  { key: 'outside', isRare: true },
  { key: 'unpublished', isRare: true },
  { key: 'conflicts', isRare: true, warns: true },
  { key: 'gone', isRare: true },
  { key: 'kept', isRare: true },
  { key: 'unsure', warns: true },
  { key: 'leftOver', warns: true },
  { key: 'untranslated' },
] as const satisfies readonly { key: WordPart; isRare?: boolean; warns?: boolean }[]

type WordPart = WordKey extends infer Key ? (Key extends `adopt.column.${infer Part}` ? Part : never) : never
type Counts = Readonly<Record<(typeof NUMBERS)[number]['key'], number>>

/** Why a file was left alone, in the order in which that is told. */
const REASONS = [
  'noOriginal',
  'twice',
  'link',
  'unreadable',
  'empty',
  'original',
  'language',
  'otherDocument',
] as const
type Reason = (typeof REASONS)[number]

interface SiteFile {
  path: string
  document: string
  language: string
}

/** A file that was laid, or refused. */
export interface ToldFile extends SiteFile {
  counts: Counts
  isDraft: boolean
  refused?: { reason: Reason; key: ErrorKey; args: MessageArgs }
  lost: number
  written: readonly string[]
}

/** What became of a site. */
export interface ToldSite {
  /** What originals are found by, and the setting that says so. */
  originals: { name: string; setting: string }
  files: readonly ToldFile[]
  /** Files that nobody had to read for that. */
  unfit: readonly (SiteFile & { reason: Reason })[]
  /** By what stands for it in paths, how many files are in a language that the project does not have. */
  others: readonly { tag: string; count: number; near?: string | undefined }[]
  languages: readonly string[]
  /** How many documents were brought up to their sources before. */
  synced: number
  isDry: boolean
}

/** Files of one sort beyond which only their number is told. */
const TOLD = 10

/** A table by language, and what is left to do, each with the command that does it. */
export function adoptReport(site: ToldSite, view: View): string {
  const { words, paint } = view
  const { files, others, isDry } = site
  const laid = files.filter(({ refused }) => !refused)
  const sum = summed(laid)
  const drafts = laid.filter(({ isDraft }) => isDraft).length
  const say = (key: WordKey, args: MessageArgs = {}) =>
    messageLines(words.logical(key, args), view.width, view).join('\n')
  const further = others
    .flatMap(({ tag, count, near }) => (near === undefined ? `${tag} (${count})` : []))
    .join(', ')
  const sections = [
    ...REASONS.map(reason => refusedOf(reason, site, view)),
    ...others.flatMap(({ tag, count: number, near }) =>
      near === undefined ? [] : say('adopt.otherNear', { tag, number, near }),
    ),
    further === '' ? '' : say('adopt.others', { tags: further }),
    filesWith('unsure', laid, view, ({ document, language, path }) =>
      commandOf('align', document, language, path, '--dry-run'),
    ),
    filesWith('conflicts', laid, view, ({ document, language }) =>
      commandOf('list', document, '--status', 'conflict', '--lang', language),
    ),
    filesWith('leftOver', laid, view, ({ document, language }) =>
      commandOf('list', document, '--status', 'unplaced', '--lang', language),
    ),
    filesWith('gone', laid, view, ({ document, language }) =>
      commandOf('list', document, '--status', 'outside', '--lang', language),
    ),
    filesWith('kept', laid, view, ({ document, language, path }) =>
      commandOf('align', document, language, path, '--replace', '--dry-run'),
    ),
    sum.unpublished > 0 ? say('adopt.unpublished', { number: sum.unpublished }) : '',
    drafts > 0 ? say('adopt.drafts', { number: drafts }) : '',
    sum.untranslated > 0 ? say('adopt.untranslated', { number: sum.untranslated }) : '',
  ]
  const count = sum.laid + sum.outside
  const last =
    count === 0 ? words('written.nothing') : say(isDry ? 'align.planned' : 'align.written', { count })
  return [
    languageTable(site, view).join('\n'),
    ...sections.filter(text => text !== ''),
    paint.bold(last),
  ].join('\n\n')
}

function languageTable({ files, unfit, languages }: ToldSite, { words, paint }: View): string[] {
  const columns = NUMBERS.filter(
    column => !('isRare' in column) || files.some(({ counts }) => counts[column.key] > 0),
  )
  const rows = languages.flatMap(language => {
    const isOfIt = (file: SiteFile) => file.language === language
    const own = files.filter(isOfIt)
    const refused = own.filter(({ refused }) => refused).length + unfit.filter(isOfIt).length
    if (own.length + refused === 0) return []
    const sum = summed(own)
    const cell = (number: number, warns: boolean) =>
      number === 0 ? '·' : warns ? paint.magenta(String(number)) : String(number)
    return [
      [
        language,
        String(own.length + unfit.filter(isOfIt).length),
        ...columns.map(column => cell(sum[column.key], 'warns' in column)),
        cell(refused, true),
      ],
    ]
  })
  return table(rows, {
    header: [
      words('column.language'),
      words('adopt.column.files'),
      ...columns.map(({ key }) => words(`adopt.column.${key}`)),
      words('adopt.column.refused'),
    ],
    headerStyle: paint.dim,
    align: ['left', 'right', ...columns.map(() => 'right' as const), 'right'],
  })
}

function summed(files: readonly { counts: Counts }[]): Counts {
  const sums = NUMBERS.map(({ key }) => [key, files.reduce((sum, { counts }) => sum + counts[key], 0)])
  return Object.fromEntries(sums) as Counts
}

/** The files that were left alone for a reason, and what helps. */
function refusedOf(reason: Reason, { files, unfit, originals }: ToldSite, view: View): string {
  const { words } = view
  const lines = [
    ...unfit.filter(file => file.reason === reason).map(({ path }) => oneLine(path)),
    ...files.flatMap(({ path, refused }) =>
      refused?.reason === reason
        ? [reason === 'unreadable' ? words(`error.${refused.key}`, refused.args) : oneLine(path)]
        : [],
    ),
  ]
  if (lines.length === 0) return ''
  const [first] = files.filter(({ refused }) => refused?.reason === reason)
  const command = first ? commandOf('align', first.document, first.language, first.path, '--force') : ''
  const hint = `adopt.refused.${reason}.hint`
  const args = { command, pattern: oneLine(originals.name), setting: originals.setting }
  return section(
    `adopt.refused.${reason}`,
    lines.length,
    [...lines, ...(words.has(hint) ? [words(hint, args)] : [])],
    view,
    words.has(hint) ? 1 : 0,
  )
}

/** The files in which something is left to do, with the command for each. */
function filesWith(
  key: 'unsure' | 'conflicts' | 'leftOver' | 'gone' | 'kept',
  files: readonly ToldFile[],
  view: View,
  command: (file: ToldFile) => string,
): string {
  const some = files.filter(({ counts }) => counts[key] > 0)
  const count = some.reduce((sum, { counts }) => sum + counts[key], 0)
  return count === 0 ? '' : section(`adopt.${key}`, count, some.map(command), view)
}

function section(key: WordKey, count: number, lines: readonly string[], view: View, kept = 0): string {
  const { words, paint, width } = view
  const list = kept > 0 ? lines.slice(0, -kept) : lines
  const more = list.length - TOLD
  return [
    paint.bold(messageLines(words.logical(key, { number: count }), width, view).join('\n')),
    ...list.slice(0, TOLD).map(line => `  ${line}`),
    ...(more > 0 ? [`  ${words('sync.more', { count: more })}`] : []),
    ...lines.slice(list.length),
  ].join('\n')
}

function commandOf(...parts: string[]): string {
  return oneLine(['synopse', ...parts.map(shellWord)].join(' '))
}

/** The same as one JSON value. */
export function adoptJson({ files, unfit, others, synced, isDry }: ToldSite, { words }: View): object {
  const laid = files.filter(({ refused }) => !refused)
  const refused = [...unfit, ...files.filter(({ refused }) => refused)]
  return {
    dryRun: isDry,
    synced,
    files: laid.map(({ path, document, language, counts, isDraft, lost, written }) => ({
      ...{ path, document, language, ...counts, lost, draft: isDraft, written },
    })),
    refused: refused.map(file => ({
      path: file.path,
      document: file.document,
      language: file.language,
      ...('counts' in file && file.refused
        ? {
            reason: file.refused.reason,
            message: words.logical(`error.${file.refused.key}`, file.refused.args),
          }
        : { reason: 'reason' in file ? file.reason : '' }),
    })),
    others: others.map(({ tag, count, near }) => ({ tag, files: count, near })),
    summary: { files: laid.length, refused: refused.length, ...summed(laid) },
  }
}
