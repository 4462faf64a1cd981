import { join } from 'node:path'
import type { Config } from '../config/config.js'
import { DEFAULTS, parseConfig } from '../config/parse.js'
import { bytesOf } from '../config/size.js'
import { readText } from '../io/read.js'
import { CONFIG_FILE, findRoot } from '../io/root.js'
import { asRead } from './as-read.js'
import { emptyMemo, type Memo } from './memo.js'

/** A project: where it is and what its config says. */
export interface Project {
  /** Absolute path of the folder that all paths are relative to. */
  root: string
  config: Config
  /** Bytes: larger files are refused. */
  limit: number
  /** What was read of its files so far. */
  memo: Memo
}

/**
 * Opens the project that a folder belongs to.
 *
 * @param codes the codes of the checks that there are, which the config may name
 * @throws SynopseError as `readText` and `parseConfig`
 */
export async function openProject(start: string, codes: readonly string[]): Promise<Project> {
  return openProjectAt(findRoot(start), codes)
}

/** The same for the folder that is the root itself. */
export async function openProjectAt(root: string, codes: readonly string[]): Promise<Project> {
  return projectWith(root, await configText(root), codes)
}

/**
 * A project for who has it open for long: each time as its config says then, the same one as long as that says the same.
 *
 * @returns asks for it; throws as `openProject` while the config can't be read
 */
export function asConfigured(opened: Project, codes: readonly string[]): () => Promise<Project> {
  let project = opened
  let read: { text: string | undefined } | undefined
  return async () => {
    const text = await configText(opened.root)
    if (read && text === read.text) return project
    const now = projectWith(opened.root, text, codes)
    if (JSON.stringify(now.config) !== JSON.stringify(project.config)) project = now
    read = { text }
    return project
  }
}

function configText(root: string): Promise<string | undefined> {
  return readText(join(root, CONFIG_FILE), bytesOf(DEFAULTS.maxFileSize) as number, CONFIG_FILE)
}

function projectWith(root: string, text: string | undefined, codes: readonly string[]): Project {
  const config = text === undefined ? DEFAULTS : parseConfig(asRead(text, CONFIG_FILE), CONFIG_FILE, codes)
  return {
    root,
    config,
    limit: bytesOf(config.maxFileSize) as number,
    memo: emptyMemo(),
  }
}
