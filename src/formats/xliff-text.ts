import { grouped } from '../sequence/grouped.js'
import { direction } from '../terminal/direction.js'
import { childNamed, elementsNamed, parseXml, textIn, type XmlNode } from '../xml/read.js'
import { type XmlElement, xmlText } from '../xml/write.js'
import { coded } from './coded.js'
import type { Exchange, ExchangeUnit, ReturnedFile, ReturnedUnit } from './exchange.js'
import { notXliff } from './not-xliff.js'
import { stateIn } from './states.js'
import { noted, notesOf } from './xliff-notes.js'

const DRIFTED = 'synopse:drifted'

/** XLIFF 2.1: a `file` for each document. */
export function writeXliff({ sourceLanguage, targetLanguage, units }: Exchange): string {
  return `${xmlText({
    name: 'xliff',
    attributes: {
      xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
      'xmlns:mtc': 'urn:oasis:names:tc:xliff:matches:2.0',
      version: '2.1',
      srcLang: sourceLanguage,
      trgLang: targetLanguage,
    },
    content: [...grouped(units, ({ document }) => document)].map(([document, units], index) => ({
      name: 'file',
      attributes: {
        id: `f${index + 1}`,
        original: document,
        srcDir: direction(sourceLanguage),
        trgDir: direction(targetLanguage),
      },
      content: units.map(unitElement),
    })),
  })}\n`
}

/** The units of XLIFF 2. @throws SynopseError for what is none */
export function readXliff(text: string, path: string): ReturnedFile {
  const root = parseXml(text, path)
  if (root.name !== 'xliff' || !/^2\./.test(root.attributes.version ?? '')) throw notXliff(path, root)
  const { trgLang: language } = root.attributes
  const units = [...elementsNamed(root, 'file')].flatMap(file =>
    [...elementsNamed(file, 'unit')].map(unit => ({
      ...(language && { language }),
      ...returned(unit, file.attributes.original),
    })),
  )
  return { units, skipped: [] }
}

function unitElement(unit: ExchangeUnit): XmlElement {
  const { id, kind, target, state, previous, candidates = [] } = unit
  const {
    source,
    target: translated,
    codes,
  } = coded(unit, (raw, number, index) => ({
    name: 'ph',
    attributes: { id: number, dataRef: `d${index}`, equiv: raw, disp: raw },
  }))
  const notes = notesOf(unit).map(({ name, content }) => ({
    name: 'note',
    attributes: { category: name },
    content,
  }))
  const preserved = { 'xml:space': 'preserve' }
  return {
    name: 'unit',
    attributes: { id, name: kind },
    content: [
      ...(candidates.length > 0 ? [matches(candidates)] : []),
      { name: 'notes', attributes: {}, content: notes },
      ...(codes.length > 0 ? [originalData(codes)] : []),
      {
        name: 'segment',
        attributes: { id: 's1', state, subState: previous === undefined ? undefined : DRIFTED },
        content: [
          { name: 'source', attributes: preserved, content: source },
          ...(target === '' ? [] : [{ name: 'target', attributes: preserved, content: translated }]),
        ],
      },
    ],
  }
}

function matches(candidates: NonNullable<ExchangeUnit['candidates']>): XmlElement {
  return {
    name: 'mtc:matches',
    attributes: {},
    content: candidates.map(({ source, target, similarity, document, unit }) => ({
      name: 'mtc:match',
      attributes: {
        ref: '#s1',
        similarity: (similarity * 100).toFixed(1),
        origin: `${document} ${unit}`,
      },
      content: [
        { name: 'source', attributes: {}, content: source },
        { name: 'target', attributes: {}, content: target },
      ],
    })),
  }
}

function originalData(codes: readonly string[]): XmlElement {
  return {
    name: 'originalData',
    attributes: {},
    content: codes.map((raw, index) => ({ name: 'data', attributes: { id: `d${index + 1}` }, content: raw })),
  }
}

function returned(unit: XmlNode, document: string | undefined): ReturnedUnit {
  const data = new Map(
    [...elementsNamed(unit, 'data')].map(node => [node.attributes.id ?? '', flat(node, new Map())] as const),
  )
  // Tools may have cut the unit into segments.
  const parts = unit.children.filter(
    (child): child is XmlNode => typeof child !== 'string' && /^(?:segment|ignorable)$/.test(child.name),
  )
  const segments = parts.filter(({ name }) => name === 'segment')
  const sideOf = (part: XmlNode, name: 'source' | 'target') => {
    // White space between segments has a translation of its own only where somebody changed it.
    const found =
      childNamed(part, name) ?? (part.name === 'ignorable' ? childNamed(part, 'source') : undefined)
    return found ? flat(found, data) : ''
  }
  const target = segments.some(part => sideOf(part, 'target') !== '')
    ? parts.map(part => sideOf(part, 'target')).join('')
    : ''
  const notes = [...elementsNamed(unit, 'note')]
  const { state, subState } = segments[0]?.attributes ?? {}
  return {
    ...(document !== undefined && { document }),
    ...(unit.attributes.id !== undefined && { id: unit.attributes.id }),
    source: parts.map(part => sideOf(part, 'source')).join(''),
    target,
    state: stateIn(state, target),
    drifted: subState === DRIFTED,
    ...noted(name => {
      const found = notes.find(({ attributes }) => attributes.category === name)
      return found && textIn(found)
    }),
  }
}

/** The text of an element, with its codes as they were. */
function flat({ children }: XmlNode, data: ReadonlyMap<string, string>): string {
  return children
    .map(child => {
      if (typeof child === 'string') return child
      const { name, attributes } = child
      const dataOf = (ref: string | undefined, equiv: string | undefined) =>
        (ref !== undefined ? data.get(ref) : undefined) ?? equiv ?? ''
      if (name === 'cp') return character(attributes.hex)
      if (name === 'pc')
        return (
          dataOf(attributes.dataRefStart, attributes.equivStart) +
          flat(child, data) +
          dataOf(attributes.dataRefEnd, attributes.equivEnd)
        )
      if (name === 'mrk') return flat(child, data)
      return /^(?:ph|sc|ec)$/.test(name) ? dataOf(attributes.dataRef, attributes.equiv) : ''
    })
    .join('')
}

function character(hex = ''): string {
  const code = Number.parseInt(hex, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
