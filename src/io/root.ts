import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

export const CONFIG_FILE = 'synopse.config.json'

/** The nearest folder from `start` upward that holds a config; `start` itself where there is none. */
export function findRoot(start: string): string {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    if (existsSync(join(folder, CONFIG_FILE))) return folder
    if (folder === dirname(folder)) return resolve(start)
  }
}
