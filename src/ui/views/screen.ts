import type { View } from '../../reports/view.js'

/** How the screen wants to be drawn: `width` and `height` in cells. */
export interface Screen extends View {
  height: number
}
