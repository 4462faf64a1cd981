import type { UiState } from '../../../ui/state.js'
import { isOnTheWay } from '../../../ui/step.js'
import { usePage } from '../page.js'
import { Deed } from './deed.js'
import { Document } from './document.js'
import { Layer } from './layers/layer.js'
import { Link } from './link.js'
import { Message } from './message.js'
import { Overview } from './overview.js'
import { Review } from './review/review.js'

/** All of the page: where it is, what there is to say, and what lies over it. */
export function App({ state }: { state: UiState }) {
  const { words } = usePage()
  const { opened, layer, message } = state
  return (
    <>
      <header class="top">
        <Link to={{}}>Synopse</Link>
        <Message message={layer ? undefined : message} />
        <Deed does="finder" />
        <Deed does="help" />
      </header>
      <main>
        {state.isReviewing ? (
          <Review state={state} />
        ) : opened ? (
          <Document state={state} opened={opened} />
        ) : isOnTheWay(state) ? (
          <p>{words('ui.reading')}</p>
        ) : (
          <Overview state={state} />
        )}
      </main>
      <Layer state={state} />
    </>
  )
}
