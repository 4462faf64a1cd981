import type { Patch } from '../alignment/patch.js'
import type { Synopsis } from '../synopsis/synopsis.js'
import { passesOverReturn, raisedTo, type Verdicts, withoutApproval } from './approval.js'
import { bookkeeping } from './bookkeeping.js'
import { carryOut } from './carry-out.js'
import type { Edit, EntryEdit, UnitPlace } from './edit.js'
import { homecoming, leaving } from './homecoming.js'
import { type LookedUp, lookUp } from './looked-up.js'
import type { Refusal } from './refusal.js'
import { type Objection, RULES } from './rules.js'

/** An edit that was carried out but for its approval, with the code of the check that objects. */
export interface Lowered {
  edit: EntryEdit
  code: string
}

/** What becomes of edits. */
export interface Decision {
  /** What carries them out, in their order. */
  patches: Patch[]
  refused: Refusal[]
  lowered: Lowered[]
  /** Where a state is raised: verdicts are wanted of these places. */
  raised: UnitPlace[]
}

/**
 * The one door to the alignment files: carries edits out, or gives them back with the reason. Nothing else writes an entry.
 *
 * @param verdicts what checks object to at a place, in the document as it would be after these edits (default: nothing). Whoever
 *   asks without them has to ask again if states are raised.
 */
export function decide(synopsis: Synopsis, edits: readonly Edit[], verdicts: Verdicts = () => []): Decision {
  const find = lookUp(synopsis)
  const home = homecoming(synopsis)
  const outcomes = edits.map((edit): EditOutcome => {
    if ('arrange' in edit) return { patches: bookkeeping(edit.arrange, synopsis) }
    if ('home' in edit) return { patches: home(edit) }
    if ('leave' in edit) return { patches: leaving(edit) }
    return decideOne(edit, find(edit.place), synopsis, verdicts)
  })
  return {
    patches: outcomes.flatMap(({ patches = [] }) => patches),
    refused: outcomes.flatMap(({ refused = [] }) => refused),
    lowered: outcomes.flatMap(({ lowered = [] }) => lowered),
    raised: outcomes.flatMap(({ raised = [] }) => raised),
  }
}

type EditOutcome = { [Key in keyof Decision]?: readonly Decision[Key][number][] }

function decideOne(
  edit: EntryEdit,
  at: LookedUp | undefined,
  synopsis: Synopsis,
  verdicts: Verdicts,
): EditOutcome {
  if (!at) return { refused: [{ edit, reason: 'gone' }] }
  const objection = firstObjection(edit, at)
  if (objection) return { refused: [{ edit, ...objection }] }
  if (!raisedTo(edit, at)) return { patches: carryOut(edit, at, synopsis) }
  const raised = [edit.place]
  const [found] = verdicts(edit.place)
  const code = passesOverReturn(edit, at) ? 'returned' : found
  if (code === undefined) return { raised, patches: carryOut(edit, at, synopsis) }
  if (edit.wish.kind === 'approve') return { raised, refused: [flagged(edit, code, at)] }
  const lowered = [{ edit, code }]
  return { raised, lowered, patches: carryOut(withoutApproval(edit, at), at, synopsis) }
}

/** A conflict has a way out of its own. */
function flagged(edit: EntryEdit, code: string, { entry }: LookedUp): Refusal {
  const found = entry?.conflict?.target
  return code === 'conflict' && found !== undefined
    ? { edit, reason: 'conflict', found }
    : { edit, reason: 'flagged', code }
}

function firstObjection(edit: EntryEdit, at: LookedUp): Objection | undefined {
  for (const rule of RULES) {
    const objection = rule(edit, at)
    if (objection) return objection
  }
  return undefined
}
