import { matchingTag } from '../languages/tag.js'
import { beginning } from '../text/beginning.js'
import { isBlank } from '../text/blank.js'
import { childNamed, elementsNamed, languageAt, parseXml, textIn, type XmlNode } from '../xml/read.js'
import type { MemoryPair } from './memory.js'

/** The memory of another tool, as far as it has the languages of a project. */
export interface TmxOptions {
  source: string
  targets: readonly string[]
}

/** A unit that can't be read. */
export interface SkippedPair {
  line: number
  reason: 'unreadable'
  /** What stands there. */
  text: string
}

/** What a memory holds. */
export interface Tmx {
  pairs: readonly MemoryPair[]
  skipped: readonly SkippedPair[]
}

/**
 * Reads TMX of any version: pairs of the source language and each of the targets. Codes of other tools mean nothing here and are
 * left out. A unit with a sign that can't be read is skipped.
 *
 * @param path what messages call the file, and the pairs their document
 * @throws SynopseError as `parseXml`
 */
export function parseTmx(text: string, path: string, { source, targets }: TmxOptions): Tmx {
  const root = parseXml(text, path, ['tu'])
  // What this tool gives out as a code is Markdown.
  const isOurs = childNamed(root, 'header')?.attributes.creationtool === 'synopse'
  const all = [...elementsNamed(root, 'tu')]
  const skipped = all.filter(({ fault }) => fault !== undefined).map(unreadable)
  const pairs = all.flatMap((tu, index) => {
    if (tu.fault !== undefined) return []
    const variants = [...elementsNamed(tu, 'tuv')].flatMap(tuv => {
      const language = matchingTag([source, ...targets], languageOf(tuv))
      const seg = childNamed(tuv, 'seg')
      const text = seg ? segment(seg, isOurs).trim() : ''
      return language !== undefined && !isBlank(text) ? [{ language, text }] : []
    })
    const original = variants.find(({ language }) => language === source)?.text
    if (original === undefined) return []
    const unit = tu.attributes.tuid ?? String(index + 1)
    return variants
      .filter(({ language }) => language !== source)
      .map(({ language, text: target }) => ({ document: path, unit, language, source: original, target }))
  })
  return { pairs, skipped }
}

function unreadable(tu: XmlNode): SkippedPair {
  return { line: tu.line, reason: 'unreadable', text: beginning(textIn(tu), 70) }
}

/** TMX before 1.4 has an attribute of its own. */
function languageOf(variant: XmlNode): string {
  return languageAt(variant) ?? variant.attributes.lang ?? ''
}

/** Elements of a segment that hold codes of a tool, not text. */
const CODES = new Set(['bpt', 'ept', 'it', 'ph', 'ut', 'sub'])

function segment({ children }: XmlNode, keepsCodes: boolean): string {
  return children
    .map(child =>
      typeof child === 'string'
        ? child
        : CODES.has(child.name) && !keepsCodes
          ? ''
          : segment(child, keepsCodes),
    )
    .join('')
}
