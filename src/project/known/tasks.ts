import * as v from 'valibot'
import { type ListedTask, STATUSES } from '../../synopsis/statuses.js'
import { withOutside } from '../adopting/outside.js'
import { analysedDocument } from '../analysis.js'
import { placedTasks } from '../places.js'
import type { Kind } from './kind.js'
import { packed } from './packed.js'
import { misalignment, pair, whole } from './shapes.js'

const task = v.object({
  document: v.string(),
  path: v.string(),
  line: whole,
  unit: v.string(),
  bead: v.array(v.string()),
  language: v.string(),
  status: v.picklist(STATUSES),
  source: v.string(),
  previousSource: v.exactOptional(v.string()),
  target: v.string(),
  conflict: v.exactOptional(pair),
  misaligned: v.exactOptional(misalignment),
  returned: v.exactOptional(v.object({ note: v.string() })),
  after: v.exactOptional(v.string()),
  outside: v.exactOptional(v.string()),
})

/** The paragraphs of a document that need work, in all languages of the config. */
export const TASKS: Kind<ListedTask[]> = {
  name: 'tasks',
  effort: 'analysis',
  ...packed<ListedTask[]>(v.array(task)),
  make: async (project, document) => {
    const seen = await analysedDocument(project, await withOutside(project, document))
    return placedTasks(project, seen, project.config.targets, STATUSES)
  },
}
