import { originalsOf } from '../config/originals.js'
import { CONFIG_FILE } from '../io/root.js'
import { watchFiles } from '../io/watch-files.js'
import type { Project } from './project.js'

/** Tells when something changes that a project is made of, as `watchFiles` does. */
export function watchProject(
  { root, config }: Project,
  changed: () => Promise<void>,
): Promise<() => Promise<void>> {
  const paths = [
    ...originalsOf(config).folders,
    config.alignments,
    CONFIG_FILE,
    config.glossary,
    config.baseline,
  ]
  return watchFiles(root, paths, changed)
}
