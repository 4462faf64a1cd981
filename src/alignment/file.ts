import type { RegisteredUnit } from '../document/unit.js'
import type { Entry, Junk } from './entry.js'

/** `alignments/<document>/<language>.json` of a target language, read. */
export interface AlignmentFile {
  document: string
  language: string
  sourceLanguage: string
  /** In the order of the file; junk keeps its place. */
  entries: readonly (Entry | Junk)[]
  /** Target paragraphs without source, as they stand in the file. */
  unplaced?: readonly unknown[]
  /** What git merged into this file and belongs into another, as it stands here (see `Misfiled`). */
  misfiled?: readonly unknown[]
  extra?: Readonly<Record<string, unknown>>
}

/** `alignments/<document>/<source language>.json`, read: the units as last synced. */
export interface RegistryFile {
  document: string
  language: string
  units: readonly (RegisteredUnit | Junk)[]
  misfiled?: readonly unknown[]
  extra?: Readonly<Record<string, unknown>>
}

/** A target paragraph without source. */
export interface Unplaced {
  /** Id of the entry whose translation precedes it; empty at the beginning. */
  after: string
  text: string
}

/** What belongs into the file of another language or document, and waits to be brought there: an entry, or a paragraph without source. */
export interface Misfiled {
  document: string
  language: string
  entry?: Entry
  /** What the entry was before the side that git merged in changed it; none where it held nothing. */
  base?: Entry
  unplaced?: Unplaced
}

/** The text that something misfiled is told by. */
export function misfiledText({ entry, unplaced }: Pick<Misfiled, 'entry' | 'unplaced'>): string {
  return entry?.target || entry?.note || unplaced?.text || ''
}

export function isUnplaced(value: unknown): value is Unplaced {
  const { after, text } = (value ?? {}) as Partial<Unplaced>
  return typeof after === 'string' && typeof text === 'string'
}

export function isJunk(record: object): record is Junk {
  return 'raw' in record
}

/** The valid records of a file. */
export function validOf<T extends object>(records: readonly (T | Junk)[]): T[] {
  return records.filter((record): record is T => !isJunk(record))
}
