import { parseAlignment, parseRegistry } from '../../src/alignment/parse.js'
import { serializeAlignment, serializeRegistry } from '../../src/alignment/serialize.js'
import { mergedAlignment, mergedRegistry } from '../../src/merging/files.js'
import type { Files, Repository, Sides } from '../synopsis/git.js'

/** The alignment files of two branches merged by unit, the source as git merges lines (ours, where it can't). */
export function merged(repository: Repository, sides: Sides): Files {
  const [base, ours, theirs] = sides
  const source = repository.mergeFiles(
    sides.map(files => ({ 'corpus/d.md': files['corpus/d.md'] as string })) as unknown as Sides,
  )
  const text = (files: Files, path: string) => files[path] as string
  const aligned = Object.keys(ours)
    .filter(path => path.endsWith('.json'))
    .map(path => {
      const of = <F>(parse: (text: string, path: string) => F) => ({
        base: parse(text(base, path), path),
        ours: parse(text(ours, path), path),
        theirs: parse(text(theirs, path), path),
      })
      return [
        path,
        path.endsWith('/de.json')
          ? serializeRegistry(mergedRegistry(of(parseRegistry)).file)
          : serializeAlignment(mergedAlignment(of(parseAlignment)).file),
      ]
    })
  return {
    'corpus/d.md': source.clean ? (source.files['corpus/d.md'] as string) : text(ours, 'corpus/d.md'),
    ...Object.fromEntries(aligned),
  }
}
