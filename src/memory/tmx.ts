import { matchingTag } from '../languages/tag.js'
import { childNamed, elementsNamed, parseXml, type XmlNode } from '../xml/read.js'
import type { MemoryPair } from './memory.js'

/** The memory of another tool, as far as it has the languages of a project. */
export interface TmxOptions {
  source: string
  targets: readonly string[]
}

/**
 * Reads TMX of any version: pairs of the source language and each of the targets. Codes of other tools mean nothing here and are
 * left out.
 *
 * @param path what messages call the file, and the pairs their document
 * @throws SynopseError as `parseXml`
 */
export function parseTmx(text: string, path: string, { source, targets }: TmxOptions): MemoryPair[] {
  const root = parseXml(text, path, { namedType: true })
  // What this tool gives out as a code is Markdown.
  const isOurs = childNamed(root, 'header')?.attributes.creationtool === 'synopse'
  return [...elementsNamed(root, 'tu')].flatMap((tu, index) => {
    const variants = [...elementsNamed(tu, 'tuv')].flatMap(tuv => {
      const language = matchingTag([source, ...targets], languageOf(tuv))
      const seg = childNamed(tuv, 'seg')
      const text = seg ? segment(seg, isOurs).trim() : ''
      return language !== undefined && text !== '' ? [{ language, text }] : []
    })
    const original = variants.find(({ language }) => language === source)?.text
    if (original === undefined) return []
    const unit = tu.attributes.tuid ?? String(index + 1)
    return variants
      .filter(({ language }) => language !== source)
      .map(({ language, text: target }) => ({ document: path, unit, language, source: original, target }))
  })
}

/** TMX before 1.4 has an attribute of its own. */
function languageOf({ attributes }: XmlNode): string {
  return attributes['{http://www.w3.org/XML/1998/namespace}lang'] ?? attributes.lang ?? ''
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
