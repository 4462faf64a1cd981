import { fold } from '../../../synopsis/find.js'
import { direction } from '../../../terminal/direction.js'
import { wordDiff } from '../../../terminal/word-diff.js'

/** Attributes of a text in a language: its direction is the language's, and no browser translates it. */
export const textIn = (language: string) => ({ lang: language, dir: direction(language), translate: false })

/** A text as it is now, with what became different since it was another one. */
export function Diff({ old, now, language }: { old: string; now: string; language: string }) {
  return (
    <>
      {wordDiff(old, now, language).map(({ kind, text }) =>
        kind === 'removed' ? <del>{text}</del> : kind === 'added' ? <ins>{text}</ins> : text,
      )}
    </>
  )
}

/** A text with the words marked that hold what was looked for, as the search folds them. */
export function Found({ text, search }: { text: string; search: string }) {
  const needle = fold(search).trim().split(' ')[0]
  if (!needle) return <>{text}</>
  return (
    <>{text.split(/(\s+)/).map(piece => (fold(piece).includes(needle) ? <mark>{piece}</mark> : piece))}</>
  )
}
