import type { ComponentChildren } from 'preact'
import type { Row as SynopsisRow } from '../../../synopsis/synopsis.js'
import { formerSource } from '../../../ui/former-source.js'
import { baseOf, currentCell, type Opened, type UiState } from '../../../ui/state.js'
import { memo } from '../memo.js'
import { type Page, usePage } from '../page.js'
import { Block } from './blocks.js'
import { Cell } from './cell.js'
import { Decisions } from './decisions.js'
import { Editor } from './editor/editor.js'
import { Helps } from './editor/helps.js'
import { Link } from './link.js'
import { Tag } from './tag.js'
import { Diff, Found, textIn } from './text.js'

interface Shown {
  document: string
  source: string
  shown: readonly string[]
  search: string
  /** The state, for the row that is current, and its block. */
  here: UiState | undefined
}

interface RowBlockProps extends Shown {
  rows: readonly (SynopsisRow | undefined)[]
  /** Indices of the rows in the document. */
  numbers: readonly number[]
  /** How many are listed before them. */
  from: number
  found: Opened['found']
  /** Whether it is drawn by now. */
  isDrawn: boolean
}

/** Some rows of a document: drawn anew only where one of them is another one. */
export const RowBlock = memo(function RowBlock({
  rows,
  numbers,
  from,
  found,
  isDrawn,
  here,
  ...shown
}: RowBlockProps) {
  return (
    <Block count={rows.length}>
      {rows.map((row, index) => {
        const number = numbers[index] as number
        if (!row || !isDrawn) return null
        const { id } = row.unit
        return (
          <Row
            key={id}
            row={row}
            number={number}
            place={from + index}
            found={shown.shown.filter(language => found.get(language)?.has(id))}
            here={here?.row === number ? here : undefined}
            {...shown}
          />
        )
      })}
    </Block>
  )
})

interface RowProps extends Shown {
  row: SynopsisRow
  number: number
  /** Which of those that are listed, from 0. */
  place: number
  /** Languages with findings. */
  found: readonly string[]
}

const Row = memo(function Row({
  document,
  row,
  number,
  place,
  found,
  source,
  shown,
  search,
  here,
}: RowProps) {
  const page = usePage()
  const { words } = page
  const { unit, languages } = row
  const editing = here?.editing
  const clicked = (event: MouseEvent) => {
    const at = event.target instanceof Element ? event.target : undefined
    if (at?.closest('button, a, textarea, input') || getSelection()?.isCollapsed === false) return
    pick(page, number, at?.closest<HTMLElement>('[data-language]')?.dataset.language)
  }
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the document, whatever row they are for. */}
      <div
        role="row"
        aria-rowindex={place + 2}
        id={unit.id}
        class={here ? 'row current' : 'row'}
        tabIndex={here ? 0 : -1}
        aria-current={here !== undefined || undefined}
        onClick={clicked}
      >
        <span role="rowheader" class="number">
          <Link to={{ document, unit: unit.id }} label={words('serve.page.linkTo', { number: number + 1 })}>
            {number + 1}
          </Link>{' '}
          <span class="dim">{words(`kind.${unit.kind}`)}</span>
        </span>
        <div role="cell" class="text source" {...textIn(source)}>
          <span class="flags">
            <Tag language={source} />
          </span>
          <Heading isOne={unit.kind === 'heading'}>
            <Source text={unit.text} state={here} search={search} />
          </Heading>
        </div>
        {shown.map(language =>
          editing?.language === language && here ? (
            <div role="cell" class="text" key={language} data-language={language}>
              <Editor key={`${unit.id} ${language}`} state={here} editing={editing} />
            </div>
          ) : (
            <Cell
              key={language}
              language={language}
              cell={languages[language]}
              isHeading={unit.kind === 'heading'}
              isFound={found.includes(language)}
              isHere={here?.language === language}
              search={search}
            />
          ),
        )}
      </div>
      {here && (
        <div role="row" class="row beside">
          <div role="cell" class="about" aria-colspan={shown.length + 2}>
            {editing ? <Helps state={here} editing={editing} /> : <Decisions state={here} />}
          </div>
        </div>
      )}
    </>
  )
})

function Heading({ isOne, children }: { isOne: boolean; children: ComponentChildren }): ComponentChildren {
  return isOne ? (
    <div role="heading" aria-level={2}>
      {children}
    </div>
  ) : (
    children
  )
}

/** The original; of the current row, what changed in it since it was translated into the current language. */
function Source({ text, state, search }: { text: string; state: UiState | undefined; search: string }) {
  const cell = state && currentCell(state)
  const former = state && formerSource(state, state.editing)
  // A translation of several paragraphs tells what changed in all of them.
  if (state && cell && former !== undefined)
    return <Diff old={former} now={cell.source} language={state.source} />
  return <Found text={text} search={search} />
}

/** Goes to a row; a click on a translation begins to edit it. What is being typed is decided on first. */
function pick({ now, become, act }: Page, row: number, language: string | undefined): void {
  const { editing, row: before } = now()
  if (editing && row === before && (language === undefined || language === editing.language)) return
  if (editing) act(editing.editor.text === baseOf(editing) ? 'discard' : 'leave')
  const state = now()
  if (state.editing) return
  become({ ...state, row, language: language ?? state.language, explanation: undefined })
  if (language !== undefined && state.placing === undefined) act('edit')
}
