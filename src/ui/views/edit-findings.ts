import { messageLines } from '../../reports/message.js'
import { currentCell } from '../state.js'
import { findingsNow, termsNow } from '../trial.js'
import type { DrawLines } from './edit-blocks.js'

/** What the checks say of the text as it stands there; that there is nothing to say only where they have said so. */
export const findings: DrawLines = (state, { editor }, screen) => {
  const { words, paint, width } = screen
  const found = findingsNow(state)
  if (editor.text.trim() === '' || !currentCell(state)) return []
  if (!found) return [paint.dim(words('ui.checking'))]
  if (found.length === 0) return [paint.green(words('ui.noFinding'))]
  return found.flatMap(({ code, message }) =>
    messageLines(`! ${code}: ${message}`, width, screen).map(paint.magenta),
  )
}

/** The glossary's terms in the German, those first that the text does not have yet. */
export const terms: DrawLines = (state, _editing, screen) => {
  const { words, paint, width } = screen
  const all = termsNow(state)
  if (all.length === 0) return []
  const [open, used] = [all.filter(({ isUsed }) => !isUsed), all.filter(({ isUsed }) => isUsed)]
  const said = [...open, ...used].flatMap(({ term, use, isUsed }, index) => [
    { text: index === 0 ? ' ' : ' · ' },
    { text: `${isUsed ? '✓ ' : ''}${term} → ${use.join(' / ')}`, ...(isUsed && { paint: paint.dim }) },
  ])
  return messageLines([{ text: words.logical('ui.terms'), paint: paint.blue }, ...said], width, screen)
}
