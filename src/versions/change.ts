import type { Kind } from '../document/unit.js'

export const CHANGE_KINDS = ['edited', 'moved', 'split', 'joined', 'added', 'removed'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** What became of a paragraph, or of several, between two versions of a document. */
export interface VersionChange {
  kind: ChangeKind
  /** The unit's id in the later version; of what was removed, in the earlier one. */
  id: string
  /** The units of the later version that this is about; none where it was removed. */
  units: readonly string[]
  /** The units of the earlier version that this is about; none where it was added. */
  former: readonly string[]
  unitKind: Kind
  /** The wordings, empty where there is none; several paragraphs with a blank line between. */
  old: string
  new: string
  /** Of what moved: whether it was edited, too. */
  edited?: true
  /** Of what moved: its places in the earlier and the later version, counted from 1. */
  from?: number
  to?: number
}
