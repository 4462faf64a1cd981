import { syncPatches } from '../synopsis/sync.js'
import type { Check } from './check.js'

/** Alignment files that are behind the corpus. */
export const unsynced: Check = {
  code: 'unsynced',
  severity: 'warn',
  isOfDocument: true,
  run: ({ synopsis }) => {
    const count = syncPatches(synopsis).length
    return count === 0 ? [] : [{ place: 'german', line: 1, wording: 'unsynced', args: { count } }]
  },
}
