import type { FunctionComponent } from 'preact'
import type { Layer as LayerName, UiState } from '../../../../ui/state.js'
import { Asked } from './asked.js'
import { Choices } from './choices.js'
import { Concordance } from './concordance.js'
import { Detail } from './detail.js'
import { Dialog } from './dialog.js'
import { Help } from './help.js'
import { Leave } from './leave.js'

/** What each layer shows. What is filtered and searched has fields of its own in the page. */
const LAYERS: Partial<Record<LayerName, FunctionComponent<{ state: UiState }>>> = {
  help: Help,
  reason: Asked,
  note: Asked,
  return: Asked,
  allow: Asked,
  leave: Leave,
  detail: Detail,
  palette: Choices,
  finder: Choices,
  concordance: Concordance,
}

/** What lies over the page and takes the keys. */
export function Layer({ state }: { state: UiState }) {
  const Shown = state.layer && LAYERS[state.layer]
  return Shown ? (
    <Dialog key={state.layer}>
      <Shown state={state} />
    </Dialog>
  ) : null
}
