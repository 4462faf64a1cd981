import type { Check } from './check.js'
import { suspectedProblems } from './suspected.js'

/** A target that seems to stand beside the wrong source; of those that are shifted together, the first tells it. */
export const misaligned: Check = {
  code: 'misaligned',
  severity: 'error',
  run: subject => suspectedProblems(subject, 'misaligned'),
}
