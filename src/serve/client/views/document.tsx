import { useLayoutEffect, useMemo } from 'preact/hooks'
import { direction } from '../../../terminal/direction.js'
import { listedRows } from '../../../ui/in-queue.js'
import { ROW_QUEUES, type RowQueue } from '../../../ui/queue.js'
import { type Opened, type UiState, unplacedOf } from '../../../ui/state.js'
import { usePage } from '../page.js'
import { blocksOf } from './blocks.js'
import { bringIntoView } from './bring-into-view.js'
import { Deed } from './deed.js'
import { Languages } from './languages.js'
import { Outline } from './outline.js'
import { Waiting } from './overview.js'
import { Placing } from './placing.js'
import { RowBlock } from './row.js'
import { SearchField } from './search-field.js'
import { Autonym } from './tag.js'
import { useDrawn } from './use-drawn.js'

/** The opened document: the original beside the languages that have a column, row by row. */
export function Document({ state, opened }: { state: UiState; opened: Opened }) {
  const { words } = usePage()
  const { source, shown, search, only, row, language, editing } = state
  const { rows } = opened.synopsis
  const listed = useMemo(() => listedRows(state), [opened, only, language])
  const blocks = useMemo(
    () =>
      blocksOf(listed).map(({ from, items }) => ({
        from,
        numbers: items,
        items: items.map(index => rows[index]),
      })),
    [rows, listed],
  )
  const at = blocks.findIndex(({ numbers }) => numbers.includes(row))
  const isDrawn = useDrawn(at, blocks.length, opened.id)
  const unit = rows[row]?.unit.id
  useLayoutEffect(() => {
    const current = unit === undefined ? null : document.getElementById(unit)
    const isElsewhere = document.activeElement?.closest('.tools, .outline, dialog')
    if (!current || editing) return
    if (!isElsewhere) current.focus({ preventScroll: true })
    bringIntoView(current)
  }, [unit, opened.id, editing === undefined, listed.length])
  return (
    <>
      <h1>
        <bdi translate={false}>{opened.id}</bdi>
      </h1>
      <Tools state={state} opened={opened} count={listed.length} />
      <Outline document={opened.id} rows={rows} language={source} />
      <div
        role="table"
        class="document"
        aria-label={words('ui.place.document')}
        aria-rowcount={listed.length + 1}
        style={{ '--columns': shown.length + 1 }}
      >
        <div role="rowgroup" class="head">
          <div role="row" class="row" aria-rowindex={1}>
            <span role="columnheader">
              <span class="hidden">{words('serve.page.paragraph')}</span>
            </span>
            {[source, ...shown].map(tag => (
              <span role="columnheader" dir={direction(tag)} aria-current={tag === language || undefined}>
                <Autonym language={tag} />
              </span>
            ))}
          </div>
        </div>
        {blocks.map(({ from, items, numbers }, index) => (
          <RowBlock
            key={from}
            document={opened.id}
            rows={items}
            numbers={numbers}
            from={from}
            isDrawn={isDrawn(index)}
            found={opened.found}
            source={source}
            shown={shown}
            search={search}
            here={index === at ? state : undefined}
          />
        ))}
      </div>
      {listed.length === 0 && <p>{words('ui.noRow')}</p>}
      {state.placing !== undefined && <Placing state={state} />}
    </>
  )
}

/** What narrows the rows down, and what goes through them. */
function Tools({ state, opened, count }: { state: UiState; opened: Opened; count: number }) {
  const { words, become, now, act } = usePage()
  const { languages, shown, only, search } = state
  const narrowed = (to: string) => {
    become({ ...now(), only: undefined })
    const queue = ROW_QUEUES.find(name => name === to)
    if (queue) become(onlyOf(now(), queue))
  }
  return (
    <>
      <div class="tools">
        <Languages state={state} />
        <fieldset>
          <legend class="hidden">{words('serve.page.columns')}</legend>
          {languages.map((language, index) => (
            <label>
              <input
                type="checkbox"
                checked={shown.includes(language)}
                disabled={state.editing !== undefined}
                onChange={event => {
                  act('toggle', index)
                  event.currentTarget.checked = now().shown.includes(language)
                }}
              />
              <Autonym language={language} />
            </label>
          ))}
        </fieldset>
        <label>
          {words('serve.page.rows')}{' '}
          <select value={only ?? ''} onChange={event => narrowed(event.currentTarget.value)}>
            <option value="">{words('serve.page.all')}</option>
            {ROW_QUEUES.map(queue => (
              <option value={queue}>{words(`ui.queue.${queue}`)}</option>
            ))}
          </select>{' '}
          {count} / {opened.synopsis.rows.length}
        </label>
        <SearchField
          id="search"
          value={search}
          became={search => become({ ...now(), search })}
          next={isBack => act(isBack ? 'previousHit' : 'nextHit')}
        />
        <Deed does="restore" isOff={state.undos.length === 0} />
        <Deed does="repeat" isOff={state.redos.length === 0} />
        {!opened.isLooked && <span class="dim">{words('ui.checking')}</span>}
        {unplacedOf(state).length > 0 && (
          <span class="unplaced">{words('short.unplaced', { number: unplacedOf(state).length })}</span>
        )}
      </div>
      <Waiting state={state} />
    </>
  )
}

/** Only rows of a queue are listed; the current one is the nearest of them. */
function onlyOf(state: UiState, only: RowQueue): UiState {
  const [first, ...others] = listedRows({ ...state, only })
  const row = [first, ...others].findLast(index => index !== undefined && index <= state.row) ?? first
  return { ...state, only, queue: only, row: row ?? state.row }
}
