import { unescaped, withoutStructure } from '../document/structure.js'
import { leadingMark } from '../document/syntax/index.js'

const ESCAPED_TAG = /^\\<\/?[A-Za-z][^<>]*\\?>$/s

/**
 * A target of version 1 as this version would have it: without the structure around it that is no longer a part of texts, and
 * with the end of the line behind a mark that has one of its own. Others stay as they are.
 *
 * @param source the text of the unit
 */
export function fitted(target: string, source: string): string {
  // Of a tag over several lines, version 1 kept the signs alone.
  if (source.startsWith('<') && ESCAPED_TAG.test(target)) return unescaped(target)
  const bare = (withoutStructure(source) === source && withoutStructure(target, true)) || target
  const mark = leadingMark(source)
  if (mark === undefined || leadingMark(bare) !== undefined) return bare
  const plain = bare.replace(/^\\(?=\[)/, '')
  return plain.startsWith(`${mark} `) ? `${mark}\n${plain.slice(mark.length).trimStart()}` : bare
}
