import type { Cell } from './synopsis.js'

/** What a language says at a cell: its target, or the source where that stands for itself; empty where nothing does. */
export function saidAt(cell: Cell | undefined): string {
  if (!cell) return ''
  return cell.entry?.target || (cell.state === 'initial' ? '' : cell.source)
}
