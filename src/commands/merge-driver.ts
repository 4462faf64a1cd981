import { resolve } from 'node:path'
import { mergeFiles } from '../project/merge-files.js'
import { command } from './command.js'
import { EXIT } from './exit.js'

/** Git calls it to merge alignment files (see `init --git`). It needs no project: only the files count. */
export const mergeDriver = command({
  arguments: ['<base>', '<ours>', '<theirs>', '<name>'],
  options: {},
  run: async ([base, ours, theirs, name], _options, { cwd, words, tell }) => {
    const at = (path: string) => resolve(cwd, path)
    const { conflicts, misfiled, byLines } = await mergeFiles({
      base: at(base),
      ours: at(ours),
      theirs: at(theirs),
      name,
    })
    if (byLines) {
      const { key, args } = byLines.reason
      tell(words('merge.byLines', { path: name, reason: words(`error.${key}`, args) }))
      return byLines.isClean ? EXIT.fine : EXIT.found
    }
    if (misfiled > 0) tell(words('merge.misfiled', { path: name, count: misfiled }))
    if (conflicts.length === 0) return misfiled > 0 ? EXIT.found : EXIT.fine
    tell(words('merge.conflict', { path: name, units: conflicts.join(', ') }))
    return EXIT.found
  },
})
