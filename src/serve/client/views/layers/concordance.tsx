import { hitsNow } from '../../../../ui/concordance.js'
import type { Hit } from '../../../../ui/said.js'
import type { UiState } from '../../../../ui/state.js'
import { usePage } from '../../page.js'
import { textIn } from '../text.js'
import { Field } from './field.js'
import { Listed } from './listed.js'

/** Where words stand in translations and their originals. */
export function Concordance({ state }: { state: UiState }) {
  const { words, act } = usePage()
  const { source, language, top, typed } = state
  const hits = hitsNow(state)
  const said =
    typed.trim() === ''
      ? 'ui.concordanceHow'
      : !hits
        ? 'ui.searching'
        : hits.length === 0
          ? 'ui.noHit'
          : undefined
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        act('takeHit')
      }}
    >
      <Field state={state} label={words('ui.ask.concordance')} list="hits" count={hits?.length ?? 0} />
      {said && <p class="dim">{words(said)}</p>}
      <Listed id="hits" label={words('ui.place.concordance')} items={hits ?? []} top={top} does="takeHit">
        {hit => (
          <>
            <span class="dim">
              <bdi translate={false}>{hit.document}</bdi> <bdi translate={false}>{hit.unit}</bdi>
            </span>
            <div class="pair">
              <p {...textIn(source)}>
                <Ranges text={hit.source} ranges={hit.found.source} />
              </p>
              <p {...textIn(language)}>
                <Ranges text={hit.target} ranges={hit.found.target} />
              </p>
            </div>
          </>
        )}
      </Listed>
    </form>
  )
}

function Ranges({ text, ranges }: { text: string; ranges: Hit['found']['source'] }) {
  const parts = ranges.map(({ start, end }, index) => (
    <>
      {text.slice(ranges[index - 1]?.end ?? 0, start)}
      <mark>{text.slice(start, end)}</mark>
    </>
  ))
  return (
    <>
      {parts}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  )
}
