import type { Command } from './command.js'

/** All commands in the order of the help. A new one is its file and its line here; each is loaded when it is called. */
export const COMMANDS = {
  init: async () => (await import('./init.js')).init,
  add: async () => (await import('./add.js')).add,
  units: async () => (await import('./units.js')).units,
  sync: async () => (await import('./sync.js')).sync,
  status: async () => (await import('./status.js')).status,
  list: async () => (await import('./list.js')).list,
  show: async () => (await import('./show.js')).show,
  check: async () => (await import('./check.js')).check,
  align: async () => (await import('./align.js')).align,
  adopt: async () => (await import('./adopt.js')).adopt,
  place: async () => (await import('./place.js')).place,
  set: async () => (await import('./set.js')).set,
  accept: async () => (await import('./accept.js')).accept,
  review: async () => (await import('./review.js')).review,
  note: async () => (await import('./note.js')).note,
  explain: async () => (await import('./explain.js')).explain,
  find: async () => (await import('./find.js')).find,
  diff: async () => (await import('./diff.js')).diff,
  log: async () => (await import('./log.js')).log,
  restore: async () => (await import('./restore.js')).restore,
  resolve: async () => (await import('./resolve.js')).resolve,
  watch: async () => (await import('./watch.js')).watch,
  'merge-driver': async () => (await import('./merge-driver.js')).mergeDriver,
  prune: async () => (await import('./prune.js')).prune,
  export: async () => (await import('./export.js')).exportCommand,
  import: async () => (await import('./import.js')).importCommand,
  build: async () => (await import('./build.js')).build,
  report: async () => (await import('./report.js')).report,
  ui: async () => (await import('./ui.js')).ui,
  serve: async () => (await import('./serve.js')).serve,
} as const satisfies Record<string, () => Promise<Command>>

export type CommandName = keyof typeof COMMANDS
