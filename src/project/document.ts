import type { AlignmentFile, RegistryFile } from '../alignment/file.js'
import type { EntryPlace } from '../alignment/locate.js'
import type { PlacedPair } from '../checks/checked-pairs.js'
import type { PairReader } from '../checks/comparing/pair-reader.js'
import type { Synopsis } from '../synopsis/synopsis.js'

/** Texts of files by their paths, relative to the root; undefined where there is no file. */
export type FileTexts = ReadonlyMap<string, string | undefined>

/** A document as its files are now. */
export interface Document {
  id: string
  /** Path of the source, relative to the root. */
  path: string
  /** The id under which the alignment files stand: another one where the document was renamed since the last sync. */
  folder: string
  /** The text of the source; undefined where its file is gone. */
  source: string | undefined
  registry: RegistryFile
  /** By language, in the order of the config. */
  languages: ReadonlyMap<string, AlignmentFile>
  /** Where the entries of a language stand in its file, by their ids; found when first asked for. */
  places: (language: string) => ReadonlyMap<string, EntryPlace>
  /** The bytes that all of this was read from. */
  texts: FileTexts
  synopsis: Synopsis
}

/** A document as the checks see it. */
export interface JudgedDocument {
  /** With what is misaligned in it, as far as the config wants to know. */
  document: Document
  pairs: readonly PlacedPair[]
  /** Gives these pairs, each of whose texts is read once, however many checks ask. */
  pairsOf: PairReader
}
