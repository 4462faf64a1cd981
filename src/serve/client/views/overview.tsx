import { useLayoutEffect } from 'preact/hooks'
import type { Counts } from '../../../synopsis/count.js'
import { leftKnown, unknownIn } from '../../../ui/in-queue.js'
import type { TellableDeed } from '../../../ui/keys.js'
import { listedDocuments } from '../../../ui/listed-documents.js'
import type { Queue } from '../../../ui/queue.js'
import type { ListedDocument, UiState } from '../../../ui/state.js'
import { memo } from '../memo.js'
import { usePage } from '../page.js'
import { Bar } from './bar.js'
import { Block, blocksOf } from './blocks.js'
import { Deed } from './deed.js'
import { Languages } from './languages.js'
import { Link } from './link.js'
import { SearchField } from './search-field.js'
import { Autonym, Tag } from './tag.js'
import { UnsavedTexts } from './unsaved.js'

/** All documents with what each language has of them, and what waits. */
export function Overview({ state }: { state: UiState }) {
  const { words, become, now } = usePage()
  const listed = listedDocuments(state)
  const { at, languages, tally, query } = state
  const unknown = unknownIn(state)
  const current = listed[at]?.document
  useLayoutEffect(() => {
    const isElsewhere = document.activeElement?.closest('input, button, dialog')
    if (current === undefined || isElsewhere) return
    document.querySelector<HTMLElement>('.overview [aria-current] a')?.focus({ preventScroll: true })
    document.querySelector('.overview [aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <>
      <h1>{words('ui.place.overview')}</h1>
      <div class="tools">
        <SearchField id="filter" value={query} became={query => become({ ...now(), query, at: 0 })} />
        <Languages state={state} />
        <Deed does="sort" label={words(`ui.sort.${state.sort}`)} />
        <span>{words('ui.documents', { count: listed.length })}</span>
        {state.isPartly && <span class="dim">{words('ui.checking')}</span>}
        {unknown > 0 && <span class="dim">{words('ui.unchecked', { count: unknown })}</span>}
      </div>
      <Waiting state={state} />
      <UnsavedTexts />
      {listed.length === 0 ? (
        <p>{words('ui.noDocument')}</p>
      ) : (
        <div
          role="table"
          class="overview"
          aria-label={words('ui.place.overview')}
          style={{ '--columns': languages.length }}
        >
          <div role="rowgroup" class="head">
            <div role="row" class="row">
              <span role="columnheader">{words('column.document')}</span>
              {languages.map(language => (
                <span role="columnheader">
                  <Autonym language={language} />
                </span>
              ))}
            </div>
          </div>
          {blocksOf(listed).map(({ from, items }) => (
            <Documents
              key={from}
              listed={items}
              languages={languages}
              tallies={items.map(({ document }) => tally[document])}
              current={items.some(({ document }) => document === current) ? current : undefined}
            />
          ))}
        </div>
      )}
    </>
  )
}

/** Where each queue leads. */
export const LEADS: Readonly<Record<Queue, TellableDeed>> = {
  untranslated: 'nextUntranslated',
  drifted: 'nextDrifted',
  conflict: 'nextConflict',
  unplaced: 'unplaced',
  misaligned: 'nextMisaligned',
  finding: 'nextFinding',
  returned: 'nextReturned',
  unreviewed: 'startReview',
}

/** How much waits in each queue, and the way to it. */
export function Waiting({ state }: { state: UiState }) {
  const { opened, documents, language, tally } = state
  return <Counted opened={opened} documents={documents} language={language} tally={tally} />
}

type CountedProps = Pick<UiState, 'opened' | 'documents' | 'language' | 'tally'>

/** It takes long to count, and few keys change what is counted. */
const Counted = memo(function Counted(counted: CountedProps) {
  const { words } = usePage()
  return (
    <div class="tools waiting">
      {Object.entries(LEADS).map(([name, does]) => {
        const queue = name as Queue
        const left = leftKnown(counted, queue)
        const label = words('ui.left', { queue: words(`ui.queue.${queue}`), left })
        return <Deed does={does} isOff={left === '0'} label={label} />
      })}
    </div>
  )
})

interface DocumentsProps {
  listed: readonly ListedDocument[]
  languages: readonly string[]
  tallies: readonly (Readonly<Record<string, number>> | undefined)[]
  current: string | undefined
}

const Documents = memo(function Documents({ listed, languages, tallies, current }: DocumentsProps) {
  const { words } = usePage()
  return (
    <Block count={listed.length}>
      {listed.map(({ document, units, words: count, languages: counts, broken }, index) => (
        <div role="row" class="row" key={document} aria-current={document === current || undefined}>
          <span role="rowheader">
            <Link to={{ document }}>
              <bdi translate={false}>{document}</bdi>
            </Link>{' '}
            <span class="dim">
              {broken
                ? words(broken.key, broken.args)
                : units === undefined || count === undefined
                  ? '…'
                  : words('status.size', { units, words: count })}
            </span>
          </span>
          {languages.map(language => (
            <span role="cell" data-language={language}>
              <Tag language={language} />
              <Progress units={units} counts={counts?.[language]} findings={tallies[index]?.[language]} />
            </span>
          ))}
        </div>
      ))}
    </Block>
  )
})

const TO_DO = ['untranslated', 'drifted', 'misaligned', 'conflicts', 'returned', 'unplaced'] as const

interface ProgressProps {
  units: number | undefined
  counts: Counts | undefined
  /** Undefined where nobody has looked. */
  findings: number | undefined
}

function Progress({ units, counts, findings }: ProgressProps) {
  const { words } = usePage()
  if (!counts || units === undefined) return <>…</>
  const open = TO_DO.filter(kind => counts[kind] > 0)
  return (
    <>
      <Bar counts={counts} />
      <span class="numbers">
        {units - counts.untranslated} / {units}
      </span>
      <span class="wants chips">
        {open.map(kind => (
          <span class={`chip ${kind}`}>{words(`short.${kind}`, { number: counts[kind] })}</span>
        ))}
        {findings ? <span class="chip finding">{words('ui.findings', { number: findings })}</span> : null}
        {open.length === 0 && !findings ? <span class="chip final">{words('ui.done')}</span> : null}
      </span>
    </>
  )
}
