import type { Piece } from '../page.js'
import type { Shown } from '../shown.js'

/** A page, and what of the file is text on it. */
export interface Rendered {
  page: Piece[]
  shown: Shown
}

/** @throws any error where the generator itself would refuse the file */
export type Renderer = (file: string) => Rendered
