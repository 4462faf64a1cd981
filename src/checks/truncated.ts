import type { Check } from './check.js'
import { suspectedProblems } from './suspected.js'

/** A target that seems to break off before its source does. */
export const truncated: Check = {
  code: 'truncated',
  severity: 'error',
  run: subject => suspectedProblems(subject, 'truncated'),
}
