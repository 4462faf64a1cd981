import { withOutside } from '../adopting/outside.js'
import type { Kind } from './kind.js'
import { packed } from './packed.js'
import { whole } from './shapes.js'

/** How many translations of a document somebody edited in files of the site. */
export const OUTSIDE: Kind<number> = {
  name: 'outside',
  effort: 'indexing',
  ...packed(whole),
  make: async (project, document) => {
    const { outside = {} } = (await withOutside(project, document)).synopsis
    return Object.values(outside).reduce((sum, edits) => sum + edits.length, 0)
  },
}
