import type { Effect } from '../ui/effect.js'

/** What only looks at the files, and may take long. */
export const LOOKS = [
  'overview',
  'look',
  'explain',
  'try',
  'tally',
  'concordance',
  'paragraphs',
  'history',
  'approvals',
] as const
/** An effect that only looks. */
export type Look = Extract<Effect, { kind: (typeof LOOKS)[number] }>

/** Whether something only looks. */
export function isLook(effect: Effect): effect is Look {
  return LOOKS.some(look => look === effect.kind)
}
