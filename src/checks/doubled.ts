import type { Check } from './check.js'
import { suspected } from './suspected.js'

/** A target that seems to hold its text twice. */
export const doubled: Check = {
  code: 'doubled',
  severity: 'error',
  run: subject => suspected(subject, 'doubled'),
}
