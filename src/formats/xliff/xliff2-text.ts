import { grouped } from '../../sequence/grouped.js'
import { direction } from '../../terminal/direction.js'
import { childNamed, elementsIn, languageAt, textIn, type XmlNode } from '../../xml/read.js'
import { type XmlElement, xmlFrame } from '../../xml/write.js'
import { coded } from '../codes/coded.js'
import { codedText, type OriginalData, piecesIn } from '../codes/inline-codes.js'
import type { CodedText, ExchangeUnit, Languages, ReturnedFile, ReturnedUnit } from '../exchange.js'
import { isGuess, isUntouched, lowest, stateOf } from '../states.js'
import type { TextWriter } from '../text-writer.js'
import { readXliffFile, returnedTexts } from './file.js'
import { noted, notesOf } from './notes.js'
import { type CutText, hasWords, isSameText, textOf, type Woven, woven } from './segments.js'

const DRIFTED = 'synopse:drifted'

/** XLIFF 2.1: a `file` for each document. */
export function xliffWriter({ sourceLanguage, targetLanguage }: Languages): TextWriter {
  const { piece, ...frame } = xmlFrame(content => ({
    name: 'xliff',
    attributes: {
      xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
      'xmlns:mtc': 'urn:oasis:names:tc:xliff:matches:2.0',
      version: '2.1',
      srcLang: sourceLanguage,
      trgLang: targetLanguage,
    },
    content,
  }))
  const file = (document: string, units: readonly ExchangeUnit[], number: number): XmlElement => ({
    name: 'file',
    attributes: {
      id: `f${number}`,
      original: document,
      srcDir: direction(sourceLanguage),
      trgDir: direction(targetLanguage),
    },
    content: units.map(unitElement),
  })
  return {
    ...frame,
    piece: (units, before) =>
      piece(
        [...grouped(units, ({ document }) => document)].map(([document, units], index) =>
          file(document, units, before + index + 1),
        ),
      ),
  }
}

/** The units of XLIFF 2. @throws SynopseError for what is none */
export function readXliff(text: string, path: string): ReturnedFile {
  return readXliffFile(text, path, {
    version: 2,
    unit: 'unit',
    read: (unit, { root, file }) => [
      {
        ...(root.attributes.srcLang && { sourceLanguage: root.attributes.srcLang }),
        ...returned(unit, root.attributes.trgLang, file.attributes.original),
      },
    ],
  })
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

function returned(unit: XmlNode, trgLang: string | undefined, document: string | undefined): ReturnedUnit {
  const original = childNamed(unit, 'originalData')
  const data = new Map((original ? elementsIn(original) : []).map(dataOf))
  const parts = elementsIn(unit).filter(({ name }) => name === 'segment' || name === 'ignorable')
  const segments = parts.filter(({ name }) => name === 'segment')
  const texts = textsOf(parts, data)
  const { source, target, coded } = returnedTexts(texts.source, texts.target)
  // What has no words has no translation of which there could be more to say.
  const worded = segments.filter(segment => hasWords(sideOf(segment, 'source', data) ?? []))
  const told = (worded.length > 0 ? worded : segments).map(segment => [segment])
  const targets = segments.flatMap(segment => childNamed(segment, 'target') ?? [])
  const language = trgLang ?? targets.map(languageAt).find(tag => tag !== undefined)
  const notes = elementsIn(unit)
    .filter(({ name }) => name === 'notes')
    .flatMap(elementsIn)
  return {
    line: unit.line,
    ...(language && { language }),
    ...(document !== undefined && { document }),
    ...(unit.attributes.id !== undefined && { id: unit.attributes.id }),
    source,
    target,
    ...(coded && { coded }),
    state: lowest(told.map(nodes => stateOf(nodes, target))),
    drifted: segments.some(({ attributes }) => attributes.subState === DRIFTED),
    ...(target !== '' && told.some(isGuess) && { isGuess: true }),
    ...(texts.fault && { fault: texts.fault }),
    ...noted(name => {
      const found = notes.find(({ attributes }) => attributes.category === name)
      return found && textIn(found)
    }),
  }
}

function dataOf(node: XmlNode): readonly [id: string, raw: string] {
  const pieces = codedText(piecesIn(node))
  return [node.attributes.id ?? '', pieces.filter(piece => typeof piece === 'string').join('')]
}

function sideOf(part: XmlNode, side: 'source' | 'target', data: OriginalData): CodedText | undefined {
  const found = childNamed(part, side)
  return found && codedText(piecesIn(found, data))
}

/** Source and target, put together where a tool cut them into segments. */
function textsOf(parts: readonly XmlNode[], data: OriginalData): Woven {
  const segments = parts.filter(({ name }) => name === 'segment')
  const cut = (of: (part: XmlNode) => CodedText): CutText => {
    const gaps: CodedText[number][][] = [[]]
    for (const part of parts) {
      if (part.name === 'segment') gaps.push([])
      else for (const piece of of(part)) gaps.at(-1)?.push(piece)
    }
    return { segments: segments.map((segment, index) => ({ id: `${index}`, text: of(segment) })), gaps }
  }
  const source = cut(part => sideOf(part, 'source', data) ?? [])
  // What is between segments has a translation of its own only where somebody changed it.
  const target = cut(
    part =>
      sideOf(part, 'target', data) ??
      (part.name === 'ignorable' ? sideOf(part, 'source', data) : undefined) ??
      [],
  )
  if (segments.length > 1) return woven(source, inOrder(target, parts))
  const [first] = target.segments
  const texts = { source: textOf(source), target: first?.text.length ? textOf(target) : [] }
  return isUntouched(segments[0]?.attributes.state) && isSameText(texts.source, texts.target)
    ? { ...texts, target: [] }
    : texts
}

/** With the segments in the order that their targets say they have, where that is another than that of the sources. */
function inOrder({ segments, gaps }: CutText, parts: readonly XmlNode[]): CutText {
  const orders = parts.flatMap((part, index) => {
    if (part.name !== 'segment') return []
    const said = Number(childNamed(part, 'target')?.attributes.order)
    return [{ order: said > 0 ? said : index + 1, isSaid: said > 0 }]
  })
  const sorted = segments
    .map((segment, index) => ({ segment, order: index + 1, isSaid: false, ...orders[index] }))
    .sort((a, b) => a.order - b.order || Number(b.isSaid) - Number(a.isSaid))
  return { segments: sorted.map(({ segment }) => segment), gaps }
}
