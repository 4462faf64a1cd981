import { SynopseError } from '../../errors.js'
import { beginning } from '../../text/beginning.js'
import { isBlank } from '../../text/blank.js'
import { elementsNamed, parseXml, textIn, type XmlNode } from '../../xml/read.js'
import { isCode, plainText, wordsIn } from '../codes/inline-codes.js'
import type { CodedText, ReturnedFile, ReturnedUnit, Skipped } from '../exchange.js'

/** How XLIFF of a version calls things. */
interface Version {
  version: 1 | 2
  /** The name of its units. */
  unit: string
  /** What comes back of a unit: nothing where it is none, several where it holds several languages. */
  read: (unit: XmlNode, place: { root: XmlNode; file: XmlNode }) => ReturnedUnit[]
}

/** The units of a file, and those that can't be read. @throws SynopseError for what is no such XLIFF, as `parseXml` */
export function readXliffFile(text: string, path: string, { version, unit, read }: Version): ReturnedFile {
  const root = parseXml(text, path, [unit])
  if (root.name !== 'xliff' || versionOf(root) !== version) throw notXliff(path, root)
  const all = [...elementsNamed(root, 'file')].flatMap(file =>
    [...elementsNamed(file, unit)].map(unit => ({ unit, file })),
  )
  return {
    units: all
      .filter(({ unit }) => unit.fault === undefined)
      .flatMap(({ unit, file }) => read(unit, { root, file })),
    skipped: all.filter(({ unit }) => unit.fault !== undefined).map(({ unit }) => unreadable(unit)),
  }
}

/** The texts of a unit as they come back. What can't be seen is no target. */
export function returnedTexts(
  source: CodedText,
  target: CodedText,
): Pick<ReturnedUnit, 'source' | 'target' | 'coded'> {
  const seen = isBlank(wordsIn(target)) && !target.some(isCode) ? [] : target
  const hasCodes = source.some(isCode) || seen.some(isCode)
  return {
    source: plainText(source),
    target: plainText(seen),
    ...(hasCodes && { coded: { source, target: seen } }),
  }
}

function unreadable(unit: XmlNode): Skipped {
  return { line: unit.line, reason: 'unreadable', text: beginning(textIn(unit), 70) }
}

/** The first number of a version, as the root or its namespace names it. */
function versionOf({ attributes, namespace }: XmlNode): number {
  return Number(/^\s*(\d+)\./.exec(attributes.version ?? '')?.[1] ?? /:(\d+)\.\d+$/.exec(namespace)?.[1])
}

/** What a document says that is no such file. */
function notXliff(path: string, { name, attributes }: XmlNode): SynopseError {
  return new SynopseError('import.unknown', {
    path,
    found: [name, attributes.version].filter(Boolean).join(' '),
  })
}
