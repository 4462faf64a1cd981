import { hasFlag } from '../../../synopsis/flags.js'
import { codeOf } from '../../../synopsis/misalignment.js'
import { saidAt } from '../../../synopsis/said.js'
import type { Cell as SynopsisCell } from '../../../synopsis/synopsis.js'
import { direction } from '../../../terminal/direction.js'
import { memo } from '../memo.js'
import { usePage } from '../page.js'
import { Tag } from './tag.js'
import { Found, textIn } from './text.js'

interface CellProps {
  language: string
  cell: SynopsisCell | undefined
  isHeading: boolean
  isFound: boolean
  /** Whether it is the one that the keys are for. */
  isHere: boolean
  search: string
}

/** What a language has for a row. */
export const Cell = memo(function Cell({ language, cell, isHeading, isFound, isHere, search }: CellProps) {
  const text = saidAt(cell)
  return (
    <div role="cell" class={isHere ? 'text here' : 'text'} data-language={language}>
      <Flags language={language} cell={cell} isFound={isFound} />
      <div {...textIn(language)} class={isHeading ? 'heading' : undefined}>
        {text ? <Found text={text} search={search} /> : <span class="dim">–</span>}
      </div>
    </div>
  )
})

/** Its state, and what is wanting of it. */
export function Flags({ language, cell, isFound }: Pick<CellProps, 'language' | 'cell' | 'isFound'>) {
  const { words } = usePage()
  if (!cell) return null
  const { state, entry, drifted, misaligned } = cell
  const code = misaligned && codeOf(misaligned.kind)
  const flags = [
    ...(state === 'translated' ? [] : [{ name: state, text: words(`state.${state}`) }]),
    ...(entry?.conflict ? [{ name: 'conflict', text: words('ui.conflict') }] : []),
    ...(hasFlag(cell, 'returned') ? [{ name: 'returned', text: words('status.returned') }] : []),
    ...(drifted ? [{ name: 'drifted', text: words('status.drifted') }] : []),
    ...(code ? [{ name: 'misaligned', text: words(`status.${code}`) }] : []),
    ...(isFound && !code ? [{ name: 'finding', text: words('ui.finding') }] : []),
  ]
  return (
    <span class="flags chips" dir={direction(language)}>
      <Tag language={language} />
      {flags.map(({ name, text }) => (
        <span class={`flag chip ${name}`} dir={direction(words.language)}>
          {text}
        </span>
      ))}
    </span>
  )
}
