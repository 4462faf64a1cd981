import type { ErrorKey, MessageArgs } from '../errors.js'
import type { LostWords } from '../placing/file-plan.js'
import { oneLine } from '../terminal/safe.js'
import { wordDiff, wordDiffSpans } from '../terminal/word-diff.js'
import { messageLines } from './message.js'
import { paragraph } from './paragraph.js'
import { shellWord } from './shell-word.js'
import type { View } from './view.js'

/** Why a file of a site was left as it is. */
export type Unpublished = 'words' | 'changed' | 'shape' | 'twice' | 'link' | 'unreadable'

/** A file of a site that translations were put into, or not. */
export interface PublishedFile {
  path: string
  document: string
  language: string
  isNew: boolean
  /** Texts that are other ones, new, or gone, and those that have no place in the file. */
  counts: { changed: number; inserted: number; removed: number; moved: number; unplaced: number }
  /** What somebody wrote there, and would be lost, or was. */
  lost: readonly LostWords[]
  /** Ids of units that somebody took out of the file. */
  gone: readonly string[]
  refused?: { reason: Unpublished; fault?: { key: ErrorKey; args: MessageArgs } }
}

/** What became of the files of a site. */
export interface PublishedSite {
  files: readonly PublishedFile[]
  isDry: boolean
  isForced: boolean
}

/** The files that were written, and those that were not, with what stands in the way. */
export function inPlaceReport({ files, isDry }: PublishedSite, view: View): string {
  const { words, paint, width } = view
  const say = (key: Parameters<typeof words>[0], args: MessageArgs = {}) =>
    messageLines(words.logical(key, args), width, view).join('\n')
  const written = files.filter(isWritten)
  const refused = files.filter(file => file.refused)
  const lines = written.map(({ path, isNew, counts }) =>
    say(isNew ? 'inPlace.new' : 'inPlace.changed', { path: oneLine(path), ...counts }),
  )
  const unplaced = files.filter(({ counts }) => counts.unplaced > 0)
  const gone = files.filter(({ gone }) => gone.length > 0)
  const blocks = [
    lines.join('\n'),
    ...files.flatMap(file =>
      file.lost.length > 0 && !file.refused ? lostIn(file, 'inPlace.dropped', view) : [],
    ),
    ...refused.map(file => refusedFile(file, view)),
    ...unplaced.map(({ path, counts }) =>
      say('inPlace.unplaced', { path: oneLine(path), number: counts.unplaced }),
    ),
    ...gone.map(({ path, gone }) => say('inPlace.gone', { path: oneLine(path), number: gone.length })),
    paint.bold(
      written.length === 0
        ? words('written.nothing')
        : say(isDry ? 'inPlace.planned' : 'inPlace.written', { number: written.length }),
    ),
    refused.length > 0 ? say('inPlace.left', { number: refused.length }) : '',
  ]
  return blocks.filter(block => block !== '').join('\n\n')
}

const isWritten = ({ refused, isNew, counts }: PublishedFile) =>
  !refused && (isNew || counts.changed + counts.inserted + counts.removed + counts.moved > 0)

function refusedFile(file: PublishedFile, view: View): string {
  const { words, width } = view
  const { reason = 'words', fault } = file.refused ?? {}
  if (reason === 'words') {
    const isKnown = file.lost.every(({ reason }) => reason !== 'unknown')
    const command = isKnown
      ? 'synopse adopt'
      : ['synopse', 'align', file.document, file.language, file.path, '--dry-run'].map(shellWord).join(' ')
    const hint = words.logical('inPlace.refused.words.hint', { command: oneLine(command) })
    return [lostIn(file, 'inPlace.refused.words', view), ...messageLines(hint, width, view)].join('\n')
  }
  const text = fault
    ? words.logical(`error.${fault.key}`, fault.args)
    : words.logical(`inPlace.refused.${reason as Exclude<Unpublished, 'words' | 'unreadable'>}`, {
        path: oneLine(file.path),
      })
  return messageLines(text, width, view).join('\n')
}

/** What somebody wrote, beside what would stand in its place. */
function lostIn(
  { path, lost, language }: PublishedFile,
  key: 'inPlace.refused.words' | 'inPlace.dropped',
  view: View,
): string {
  const { words, paint, width } = view
  return [
    ...messageLines(words.logical(key, { path: oneLine(path), number: lost.length }), width, view),
    ...lost.flatMap(({ unit, there, here }) => [
      `  ${unit}`,
      paragraph(wordDiffSpans(wordDiff(there, here, language), paint), language, view),
    ]),
  ].join('\n')
}

/** The same as one JSON value. */
export function inPlaceJson({ files, isDry }: PublishedSite, { words }: View): object {
  const sum = (name: keyof PublishedFile['counts']) =>
    files.reduce((sum, { counts }) => sum + counts[name], 0)
  return {
    dryRun: isDry,
    files: files.map(file => ({
      path: file.path,
      document: file.document,
      language: file.language,
      new: file.isNew,
      written: isWritten(file) && !isDry,
      ...file.counts,
      gone: file.gone,
      dropped: file.refused ? [] : file.lost,
      ...(file.refused && {
        refused: {
          reason: file.refused.reason,
          ...(file.refused.fault && {
            message: words.logical(`error.${file.refused.fault.key}`, file.refused.fault.args),
          }),
          differences: file.lost,
        },
      }),
    })),
    summary: {
      files: files.length,
      written: isDry ? 0 : files.filter(isWritten).length,
      refused: files.filter(({ refused }) => refused).length,
      changed: sum('changed'),
      inserted: sum('inserted'),
      removed: sum('removed'),
      moved: sum('moved'),
    },
  }
}
