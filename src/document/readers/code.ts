import type { RootContent } from 'mdast'
import { canonicalText } from '../canonical.js'
import { linePiece, type Reader, type SourcePiece } from './reader.js'

/** Comments up to the end of the line, by the names of languages in which they are. */
const COMMENTS: readonly (readonly [languages: readonly string[], pattern: RegExp])[] = [
  [
    'js jsx ts tsx javascript typescript java c cpp c++ cs csharp go rust rs php swift kotlin scala scss less'.split(
      ' ',
    ),
    /(?<=^|[\s;{}])\/\/+[ \t]+(\S.*?)[ \t]*$/dgm,
  ],
  [
    'sh bash shell zsh console py python rb ruby yaml yml toml r perl make makefile dockerfile nginx ini php'.split(
      ' ',
    ),
    /(?<=^|\s)#+[ \t]+(\S.*?)[ \t]*$/dgm,
  ],
  ['sql lua haskell hs ada elm'.split(' '), /(?<=^|\s)--[ \t]+(\S.*?)[ \t]*$/dgm],
  ['tex latex erlang matlab prolog'.split(' '), /(?<=^|\s)%+[ \t]+(\S.*?)[ \t]*$/dgm],
  ['lisp clojure clj scheme asm ini'.split(' '), /(?<=^|\s);+[ \t]+(\S.*?)[ \t]*$/dgm],
  ['css c cpp java js ts scss less php'.split(' '), /\/\*+[ \t]+(\S.*?)[ \t]*\*\//dg],
  ['html xml vue svelte astro markdown md svg'.split(' '), /<!--[ \t]+(\S.*?)[ \t]*-->/dg],
]

/** The comments in a block of code whose language is known; all of it where it only looks like code. */
export const code: Reader<'code'> = ({ lang, position }, { file, comments }, { behind }) => {
  const offset = position?.start.offset
  if (offset !== undefined && isShortcode(behind) && !/^[ \t]*(?:```|~~~)/.test(file.slice(offset)))
    return indented(file.slice(offset, position?.end.offset), offset)
  if (!comments || !lang || offset === undefined) return []
  const raw = file.slice(offset, position?.end.offset)
  const fence = raw.indexOf('\n') + 1
  const found = COMMENTS.filter(([languages]) => languages.includes(lang.toLowerCase()))
    .flatMap(([, pattern]) => [...raw.matchAll(pattern)])
    .flatMap(({ indices }) => (indices?.[1] ? [{ start: indices[1][0], end: indices[1][1] }] : []))
  return found
    .filter(({ start }) => start >= fence)
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => index === 0 || start >= (all[index - 1]?.end ?? 0))
    .flatMap(({ start, end }) => linePiece('paragraph', raw.slice(start, end), offset + start, 'comment'))
}

/** What stands in a shortcode of Hugo is no Markdown, however it is indented. */
const isShortcode = (node: RootContent | undefined): boolean =>
  node?.type === 'syntaxLine' && node.syntax === 'shortcodes' && /^\{\{<\s*[^/\s]/.test(node.value)

/** The paragraphs of an indented text. */
function indented(raw: string, offset: number): SourcePiece[] {
  return [...raw.matchAll(/\S.*(?:(?:\r\n?|\n)[ \t]*\S.*)*/g)].flatMap(({ 0: found, index }) => {
    const text = found.trimEnd().replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, ' ')
    const start = offset + index
    if (!/\p{L}/u.test(text)) return []
    return [
      { kind: 'paragraph', text, birth: canonicalText(text), start, end: start + found.trimEnd().length },
    ]
  })
}
