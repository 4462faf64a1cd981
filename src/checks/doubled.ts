import type { Check } from './check.js'
import { suspectedProblems } from './suspected.js'

/** A target that seems to hold its text twice. */
export const doubled: Check = {
  code: 'doubled',
  severity: 'error',
  run: subject => suspectedProblems(subject, 'doubled'),
}
