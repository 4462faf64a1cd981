import { useLayoutEffect, useRef } from 'preact/hooks'
import { isAllKnown, leftKnown } from '../../../../ui/in-queue.js'
import { currentCell, currentRow, type Opened, type UiState } from '../../../../ui/state.js'
import { isOnTheWay } from '../../../../ui/step.js'
import { usePage } from '../../page.js'
import { Flags } from '../cell.js'
import { Deed } from '../deed.js'
import { Editor } from '../editor/editor.js'
import { Findings, Helps, Note } from '../editor/helps.js'
import { Languages } from '../languages.js'
import { Link } from '../link.js'
import { textIn } from '../text.js'
import { LastApproval, Source, Target } from './since.js'

/** What waits for a second pair of eyes, one paragraph after the other, in whatever document it is. */
export function Review({ state }: { state: UiState }) {
  const { words } = usePage()
  const { opened, language, row } = state
  const isKnown = isAllKnown(state, 'unreviewed')
  const isOpen = opened && currentRow(state)?.languages[language]
  return (
    <>
      <h1>{words('ui.place.review')}</h1>
      <div class="tools">
        <Languages state={state} />
        <span>
          {words('ui.left', {
            queue: words('ui.queue.unreviewed'),
            left: leftKnown(state, 'unreviewed'),
          })}
        </span>
        <Deed does="restore" isOff={state.undos.length === 0} />
        <Deed does="repeat" isOff={state.redos.length === 0} />
        <Deed does="endReview" />
      </div>
      {isOpen ? (
        <Paragraph key={`${opened.id} ${row} ${language}`} state={state} opened={opened} />
      ) : (
        <p>{words(isOnTheWay(state) || !isKnown ? 'ui.reading' : 'ui.none', { language })}</p>
      )}
    </>
  )
}

/** One paragraph: both texts with what changed since it was approved, what is said of it, and what can be decided. */
function Paragraph({ state, opened }: { state: UiState; opened: Opened }) {
  const { words } = usePage()
  const { language, editing, row: number } = state
  const row = currentRow(state)
  const place = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (!document.activeElement?.closest('.tools, dialog')) place.current?.focus({ preventScroll: true })
  }, [])
  if (!row) return null
  const { unit } = row
  const isFound = opened.found.get(language)?.has(unit.id) ?? false
  return (
    <article class="review current" tabIndex={-1} ref={place} aria-label={words('ui.place.review')}>
      <p class="tools">
        <Link to={{ document: opened.id, unit: unit.id, language }}>
          <bdi translate={false}>{opened.id}</bdi> {number + 1}
        </Link>
        <span class="dim">{words(`kind.${unit.kind}`)}</span>
        <Flags language={language} cell={row.languages[language]} isFound={isFound} />
      </p>
      <LastApproval state={state} />
      <div class="pair">
        <Context state={state} at={number - 1} />
        <div class="text" {...textIn(state.source)}>
          <Source state={state} />
        </div>
        {editing ? (
          <div class="text">
            <Editor key={`${unit.id} ${language}`} state={state} editing={editing} />
          </div>
        ) : (
          <div class="text" data-language={language} {...textIn(language)}>
            <Target state={state} />
          </div>
        )}
        <Context state={state} at={number + 1} />
      </div>
      {editing ? <Helps state={state} editing={editing} /> : <Choices state={state} opened={opened} />}
    </article>
  )
}

/** A paragraph beside the one that is reviewed, with its translation. */
function Context({ state, at }: { state: UiState; at: number }) {
  const { source, language, opened } = state
  const row = opened?.synopsis.rows[at]
  if (!row) return null
  return (
    <>
      <p class="text dim" {...textIn(source)}>
        {row.unit.text}
      </p>
      <p class="text dim" {...textIn(language)}>
        {row.languages[language]?.entry?.target || '–'}
      </p>
    </>
  )
}

/** What is said of it, and what a reviewer may decide: each decision leads on to the next paragraph. */
function Choices({ state, opened }: { state: UiState; opened: Opened }) {
  const { language } = state
  const cell = currentCell(state)
  const unit = currentRow(state)?.unit.id
  const found = opened.findings.filter(finding => finding.unit === unit && finding.language === language)
  return (
    <>
      {found.length > 0 && <Findings found={found} />}
      <Note state={state} />
      <div class="deeds">
        <Deed does="review" isMain />
        <Deed does="finish" />
        <Deed does="sendBack" />
        <Deed does="nextUnreviewed" />
        <Deed does="previousUnreviewed" />
      </div>
      <div class="deeds">
        <Deed does="edit" />
        {cell?.drifted && <Deed does="accept" />}
        {found.length > 0 && <Deed does="allow" />}
        <Deed does="note" />
        <Deed does="detail" />
      </div>
    </>
  )
}
