import type { State } from '../../alignment/entry.js'
import { grouped } from '../../sequence/grouped.js'
import { isBlank } from '../../text/blank.js'
import { childNamed, elementsIn, languageAt, textIn, type XmlNode } from '../../xml/read.js'
import { type XmlElement, xmlFrame } from '../../xml/write.js'
import { coded } from '../codes/coded.js'
import { codedText, piecesIn, wordsIn } from '../codes/inline-codes.js'
import type { ExchangeUnit, Languages, ReturnedFile, ReturnedUnit } from '../exchange.js'
import { isGuess, isUntouched, lowest, stateOf } from '../states.js'
import type { TextWriter } from '../text-writer.js'
import { readXliffFile, returnedTexts } from './file.js'
import { noted, notesOf } from './notes.js'
import { cutAt, isSameText, type Woven, woven } from './segments.js'

const STATES: Readonly<Record<State, string>> = {
  initial: 'new',
  translated: 'translated',
  reviewed: 'signed-off',
  final: 'final',
}
const DRIFTED = 'needs-review-translation'

/** XLIFF 1.2: a `file` for each document. */
export function xliff12Writer({ sourceLanguage, targetLanguage }: Languages): TextWriter {
  const { piece, ...frame } = xmlFrame(content => ({
    name: 'xliff',
    attributes: { xmlns: 'urn:oasis:names:tc:xliff:document:1.2', version: '1.2' },
    content,
  }))
  const file = (document: string, units: readonly ExchangeUnit[]): XmlElement => ({
    name: 'file',
    attributes: {
      original: document,
      'source-language': sourceLanguage,
      'target-language': targetLanguage,
      datatype: 'x-markdown',
    },
    content: [
      { name: 'body', attributes: {}, content: units.map(unit => unitElement(unit, targetLanguage)) },
    ],
  })
  return {
    ...frame,
    piece: units =>
      piece(
        [...grouped(units, ({ document }) => document)].map(([document, units]) => file(document, units)),
      ),
  }
}

/** The units of XLIFF 1. @throws SynopseError for what is none */
export function readXliff12(text: string, path: string): ReturnedFile {
  return readXliffFile(text, path, {
    version: 1,
    unit: 'trans-unit',
    read: (unit, { file }) => {
      // The Translate Toolkit makes units of the header of a PO file.
      if (unit.attributes.restype?.startsWith('x-gettext')) return []
      const targets = elementsIn(unit).filter(({ name }) => name === 'target')
      return (targets.length > 0 ? targets : [undefined]).map(target =>
        returned(unit, target, file.attributes),
      )
    },
  })
}

function unitElement(unit: ExchangeUnit, language: string): XmlElement {
  const { id, kind, state, previous, candidates = [] } = unit
  const { source, target } = coded(unit, (raw, number) => ({
    name: 'ph',
    attributes: { id: number, ctype: 'x-markdown' },
    content: raw,
  }))
  const isApproved = previous === undefined && (state === 'reviewed' || state === 'final')
  return {
    name: 'trans-unit',
    attributes: { id, resname: kind, 'xml:space': 'preserve', approved: isApproved ? 'yes' : undefined },
    content: [
      { name: 'source', attributes: {}, content: source },
      {
        name: 'target',
        attributes: { state: previous === undefined ? STATES[state] : DRIFTED, 'xml:lang': language },
        // OmegaT translates what stands in the target, and nothing where there is none.
        content: unit.target === '' ? source : target,
      },
      ...notesOf(unit).map(({ name, content }) => ({ name: 'note', attributes: { from: name }, content })),
      ...candidates.map(({ source, target, similarity }) => ({
        name: 'alt-trans',
        attributes: { 'match-quality': `${Math.round(similarity * 100)}%` },
        content: [
          { name: 'source', attributes: {}, content: source },
          { name: 'target', attributes: {}, content: target },
        ],
      })),
    ],
  }
}

function returned(
  unit: XmlNode,
  target: XmlNode | undefined,
  { original, ...file }: XmlNode['attributes'],
): ReturnedUnit {
  const texts = textsOf(unit, target)
  const { source, target: held, coded } = returnedTexts(texts.source, texts.target)
  const { id } = unit.attributes
  const language = languageOf(target, file)
  const told = toldOf(unit, target)
  const notes = elementsIn(unit).filter(({ name }) => name === 'note')
  return {
    line: unit.line,
    ...(language && { language }),
    ...(file['source-language'] && { sourceLanguage: file['source-language'] }),
    ...(original !== undefined && { document: original }),
    ...(id !== undefined && { id }),
    source,
    target: held,
    ...(coded && { coded }),
    state: lowest(told.map(nodes => stateOf(nodes, held))),
    drifted: target?.attributes.state === DRIFTED,
    ...(held !== '' && told.some(isGuess) && { isGuess: true }),
    ...(texts.fault && { fault: texts.fault }),
    ...noted(name => {
      const found = notes.find(({ attributes }) => attributes.from === name)
      return found && textIn(found)
    }),
  }
}

/** The language that a target says it is in; tools leave that of the source there. */
function languageOf(target: XmlNode | undefined, file: XmlNode['attributes']): string | undefined {
  const own = target && languageAt(target)
  const isOfSource = own?.toLowerCase() === file['source-language']?.toLowerCase()
  return own && !(isOfSource && file['target-language']) ? own : file['target-language']
}

/** Source and target, put together where a tool cut them into segments. */
function textsOf(unit: XmlNode, target: XmlNode | undefined): Woven {
  const piecesOf = (node: XmlNode | undefined) => (node ? piecesIn(node) : [])
  const given = piecesOf(childNamed(unit, 'source'))
  const cut = childNamed(unit, 'seg-source')
  const held = piecesOf(target)
  const [ofSource, ofTarget] = [cutAt(cut ? piecesIn(cut) : given), cutAt(held)]
  if (ofSource.segments.length > 1 && ofTarget.segments.length > 0) {
    const whole = codedText(given)
    const texts = woven(ofSource, ofTarget, wordsIn(whole))
    return whole.length > 0 ? { ...texts, source: whole } : texts
  }
  const texts = { source: codedText(given), target: codedText(held) }
  // The copy that an untranslated unit went out with, or that a tool began with; tools also drop its state.
  if (isUntouched(target?.attributes.state) && isSameText(texts.source, texts.target))
    return { ...texts, target: [] }
  const isDone = ofTarget.segments.map(({ text }) => !isBlank(wordsIn(text)))
  return isDone.includes(true) && isDone.includes(false) ? { ...texts, fault: 'partial' } : texts
}

/** The elements that say something of a target: for each segment, where Trados says it of them. */
function toldOf(unit: XmlNode, target: XmlNode | undefined): XmlNode[][] {
  const own = target ? [target, unit] : [unit]
  const definitions = childNamed(unit, 'seg-defs')
  const segments = definitions ? elementsIn(definitions).filter(({ name }) => name === 'seg') : []
  return segments.length > 0 ? segments.map(segment => [segment, ...own]) : [own]
}
