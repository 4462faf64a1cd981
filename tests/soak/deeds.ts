import type { CommandName } from '../../src/commands/index.js'
import {
  accept,
  add,
  allow,
  calling,
  look,
  merge,
  note,
  place,
  prune,
  resolve,
  restore,
  review,
  set,
} from './calling.js'
import type { Deed } from './chance.js'
import { carry, commit, languages, remove, rename, reshaping, revert } from './editing.js'
import { align, handOut, remember, takeIn } from './exchanging.js'

/** What people do in a project, how often beside the others, and which commands that calls. */
export const DEEDS = {
  insert: { deed: reshaping('insert'), weight: 3 },
  delete: { deed: reshaping('delete'), weight: 3 },
  move: { deed: reshaping('move'), weight: 3 },
  reword: { deed: reshaping('reword'), weight: 5 },
  split: { deed: reshaping('split'), weight: 3 },
  join: { deed: reshaping('join'), weight: 3 },
  replace: { deed: reshaping('replace'), weight: 2 },
  revert: { deed: revert, weight: 4 },
  carry: { deed: carry, weight: 2 },
  rename: { deed: rename, weight: 2 },
  remove: { deed: remove, weight: 1 },
  languages: { deed: languages, weight: 2 },
  commit: { deed: commit, weight: 3 },
  init: { deed: calling('init'), weight: 1, commands: ['init'] },
  add: { deed: add, weight: 2, commands: ['add'] },
  sync: { deed: calling('sync'), weight: 3, commands: ['sync'] },
  set: { deed: set, weight: 10, commands: ['set'] },
  note: { deed: note, weight: 3, commands: ['note'] },
  accept: { deed: accept, weight: 4, commands: ['accept'] },
  allow: { deed: allow, weight: 1, commands: ['accept'] },
  review: { deed: review, weight: 3, commands: ['review'] },
  resolve: { deed: resolve, weight: 5, commands: ['resolve'] },
  restore: { deed: restore, weight: 5, commands: ['restore'] },
  prune: { deed: prune, weight: 2, commands: ['prune'] },
  handOut: { deed: handOut, weight: 6, commands: ['export'] },
  takeIn: { deed: takeIn, weight: 9, commands: ['import'] },
  remember: { deed: remember, weight: 1, commands: ['import'] },
  align: { deed: align, weight: 5, commands: ['align'] },
  place: { deed: place, weight: 4, commands: ['place'] },
  merge: { deed: merge, weight: 7, commands: ['merge-driver'] },
  fix: { deed: calling('check', '--fix'), weight: 1, commands: ['check'] },
  baseline: { deed: calling('check', '--update-baseline'), weight: 1, commands: ['check'] },
  look: {
    deed: look,
    weight: 5,
    commands: [
      'status',
      'list',
      'check',
      'units',
      'show',
      'explain',
      'find',
      'diff',
      'log',
      'build',
      'report',
    ],
  },
} as const satisfies Record<string, { deed: Deed; weight: number; commands?: readonly CommandName[] }>

export type DeedName = keyof typeof DEEDS
