import type { FaultWording, MessageArgs } from '../errors.js'
import type { Range } from '../text/range.js'

/** What a check of content has to say of a pair. */
export interface PairFault {
  /** Behind the code in `check.<code>.<wording>`; default: `check.<code>`. */
  wording?: FaultWording
  args?: MessageArgs
  /** What is wrong in the target; default: all of it. */
  range?: Range
  /** What it should correspond to in the source; default: all of it. */
  source?: Range
  /** What the range of the target may safely become: nothing that a reader reads changes its meaning. */
  fix?: string
}
