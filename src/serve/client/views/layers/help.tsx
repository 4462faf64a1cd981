import { KEYS } from '../../../../ui/keys.js'
import { focusOf, type UiState } from '../../../../ui/state.js'
import { keySigns } from '../../../../ui/views/key-sign.js'
import { isDeedHere, isFree } from '../../keyboard.js'
import { usePage } from '../../page.js'
import { Deed } from '../deed.js'

const PLACES = ['overview', 'document', 'edit', 'review', 'placing'] as const

/** All keys, place by place: first those of the place that the help was asked for in. */
export function Help({ state }: { state: UiState }) {
  const { words } = usePage()
  const here = focusOf({ ...state, layer: undefined })
  const places = [...PLACES].sort((a, b) => Number(b === here) - Number(a === here))
  return (
    <>
      {places.map(place => (
        <section key={place}>
          <h2>{words(`ui.place.${place}`)}</h2>
          <dl class="keys">
            {KEYS[place].map(({ keys, does }) => {
              const signs = keySigns(keys.filter(isFree))
              if (does === 'type' || !isDeedHere(does) || signs.length === 0) return null
              return (
                <>
                  <dt>
                    {signs.map(sign => (
                      <kbd>{sign}</kbd>
                    ))}
                  </dt>
                  <dd>{words(`ui.does.${does}`)}</dd>
                </>
              )
            })}
          </dl>
        </section>
      ))}
      <div class="deeds">
        <Deed does="close" isMain />
      </div>
    </>
  )
}
