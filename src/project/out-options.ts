import picomatch from 'picomatch'
import { originalsOf } from '../config/originals.js'
import { CONFIG_FILE } from '../io/root.js'
import { STATE_FOLDER } from '../io/state-folder.js'
import type { OutOptions } from '../io/write-out.js'
import type { Project } from './project.js'

/** How a project gives files out: beside what is its own, never among it. */
export function outOptions({ root, config }: Project, force = false): OutOptions {
  const { alignments, memory, baseline, glossary } = config
  const { folders, isOriginal } = originalsOf(config)
  const [corpus = ''] = folders
  return {
    root,
    force,
    reserved: {
      places: [CONFIG_FILE, STATE_FOLDER, alignments, memory, baseline, glossary],
      corpus: folders.filter(folder => folder !== ''),
      isAmongOriginals:
        config.translations === undefined
          ? picomatch(amongOriginals(config.source.files, corpus))
          : isOriginal,
    },
  }
}

/** Where originals have a folder of their own, files with other endings have no place in it either. */
function amongOriginals(files: string, corpus: string): string {
  return corpus === '' ? files : files.replace(/\**\.[^.]*$/, '*')
}
