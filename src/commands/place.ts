import type { UnplacedText } from '../alignment/unplaced.js'
import { dropUnplaced } from '../door/drop-unplaced.js'
import { SynopseError } from '../errors.js'
import type { Document } from '../project/document.js'
import { loadDocument } from '../project/load.js'
import { beginning } from '../text/beginning.js'
import { change, seenBy, wanted } from './change.js'
import { command } from './command.js'
import { checkLanguage, findId } from './selection.js'

/** Characters by which a reader knows a paragraph again. */
const SHOWN = 120

/** Gives a paragraph that has no original its place, or drops it. */
export const place = command({
  arguments: ['<document>', '<language>', '[paragraphs...]'],
  options: { at: { value: '<unit>' }, join: { value: '<unit>' }, drop: {} },
  run: async ([name, language, ...names], { at, join, drop }, context) => {
    const project = await context.project()
    checkLanguage(project, language)
    const document = await loadDocument(project, name)
    const paragraphs = paragraphsNamed(names, document, language)
    const unit = at ?? join
    if ([at, join, drop].filter(option => option !== undefined).length !== 1)
      throw new SynopseError('place.where', {})
    if (unit === undefined) {
      const ids = paragraphs.map(({ id }) => id).join(', ')
      const seen = { project, document, unit: ids, spots: [], obsolete: [] }
      const edits = paragraphs.map(paragraph => dropUnplaced('place', language, paragraph))
      const shown = paragraphs.map(({ text }) => beginning(text, SHOWN))
      await change(context, seen, edits, {
        done: shown.map(text => context.words('place.dropped', { text })),
      })
      return 0
    }
    const [paragraph, ...others] = paragraphs as [UnplacedText, ...UnplacedText[]]
    if (others.length > 0) throw new SynopseError('place.one', {})
    const named = await seenBy(context, [name, unit, language])
    const isJoined = join !== undefined
    const edits = named.spots.map(spot => wanted('place', spot, { kind: 'take', paragraph, isJoined }))
    await change(context, named, edits)
    return 0
  },
})

/** @throws SynopseError `place.none`, `place.unknown`; as `findId` */
function paragraphsNamed(
  names: readonly string[],
  { id: document, synopsis }: Document,
  language: string,
): UnplacedText[] {
  const waiting = synopsis.unplaced?.[language] ?? []
  if (names.length === 0) throw new SynopseError('place.none', { document, language, count: waiting.length })
  const ids = waiting.map(({ id }) => id)
  const meant = names.map(name => {
    if (!ids.some(id => id.startsWith(name)))
      throw new SynopseError('place.unknown', { document, language, paragraph: name })
    return findId(document, name, ids)
  })
  return waiting.filter(({ id }) => meant.includes(id))
}
