import { damageOf } from '../encoding/damage-of.js'
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

/** What cannot be offered: a unit that can't be read, or a text that does not say what somebody wrote. */
export interface SkippedPair {
  line: number
  reason: 'unreadable' | 'damaged'
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
 * left out. A unit with a sign that can't be read is skipped, and so are pairs with a damaged text.
 *
 * @param path what messages call the file, and the pairs their document
 * @throws SynopseError as `parseXml`
 */
export function parseTmx(text: string, path: string, { source, targets }: TmxOptions): Tmx {
  const root = parseXml(text, path, ['tu'])
  // What this tool gives out as a code is Markdown.
  const isOurs = childNamed(root, 'header')?.attributes.creationtool === 'synopse'
  const readings = [...elementsNamed(root, 'tu')].map((tu, index): Tmx => {
    if (tu.fault !== undefined) return { pairs: [], skipped: [skippedAt(tu, 'unreadable', textIn(tu))] }
    const variants = variantsOf(tu, [source, ...targets], isOurs)
    const unit = tu.attributes.tuid ?? String(index + 1)
    return pairsOf(variants, source, { document: path, unit })
  })
  return {
    pairs: readings.flatMap(({ pairs }) => pairs),
    skipped: readings.flatMap(({ skipped }) => skipped),
  }
}

/** What a unit says in one of the languages of the project. */
interface Variant {
  language: string
  text: string
  node: XmlNode
}

function variantsOf(tu: XmlNode, tags: readonly string[], keepsCodes: boolean): Variant[] {
  return [...elementsNamed(tu, 'tuv')].flatMap(node => {
    const language = matchingTag(tags, languageOf(node))
    const seg = childNamed(node, 'seg')
    const text = seg ? segment(seg, keepsCodes).trim() : ''
    return language !== undefined && !isBlank(text) ? [{ language, text, node }] : []
  })
}

/** Nobody is offered what is damaged, be it the original or its translation. */
function pairsOf(
  variants: readonly Variant[],
  source: string,
  place: Pick<MemoryPair, 'document' | 'unit'>,
): Tmx {
  const original = variants.find(({ language }) => language === source)
  const translations = variants.filter(({ language }) => language !== source)
  if (original === undefined || translations.length === 0) return { pairs: [], skipped: [] }
  const damaged = isDamaged(original, '')
    ? [original]
    : translations.filter(translation => isDamaged(translation, original.text))
  const whole = damaged.includes(original) ? [] : translations.filter(one => !damaged.includes(one))
  return {
    pairs: whole.map(({ language, text: target }) => ({ ...place, language, source: original.text, target })),
    skipped: damaged.map(({ node, text }) => skippedAt(node, 'damaged', text)),
  }
}

function isDamaged({ text, language }: Variant, source: string): boolean {
  return damageOf(text, source, language) !== undefined
}

function skippedAt({ line }: XmlNode, reason: SkippedPair['reason'], text: string): SkippedPair {
  return { line, reason, text: beginning(text, 70) }
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
