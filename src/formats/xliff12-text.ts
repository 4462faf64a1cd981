import type { State } from '../alignment/entry.js'
import { grouped } from '../sequence/grouped.js'
import { childNamed, elementsNamed, parseXml, textIn, type XmlNode } from '../xml/read.js'
import { type XmlElement, xmlText } from '../xml/write.js'
import { coded } from './coded.js'
import type { Exchange, ExchangeUnit, ReturnedFile, ReturnedUnit } from './exchange.js'
import { notXliff } from './not-xliff.js'
import { stateIn } from './states.js'
import { noted, notesOf } from './xliff-notes.js'

const STATES: Readonly<Record<State, string>> = {
  initial: 'new',
  translated: 'translated',
  reviewed: 'signed-off',
  final: 'final',
}
const DRIFTED = 'needs-review-translation'

/** XLIFF 1.2: a `file` for each document. */
export function writeXliff12({ sourceLanguage, targetLanguage, units }: Exchange): string {
  return `${xmlText({
    name: 'xliff',
    attributes: { xmlns: 'urn:oasis:names:tc:xliff:document:1.2', version: '1.2' },
    content: [...grouped(units, ({ document }) => document)].map(([document, units]) => ({
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
    })),
  })}\n`
}

/** The units of XLIFF 1. @throws SynopseError for what is none */
export function readXliff12(text: string, path: string): ReturnedFile {
  const root = parseXml(text, path)
  if (root.name !== 'xliff' || !/^1\./.test(root.attributes.version ?? '')) throw notXliff(path, root)
  const units = [...elementsNamed(root, 'file')].flatMap(file => {
    const { original, 'target-language': language } = file.attributes
    return transUnits(file).map(unit => ({ ...(language && { language }), ...returned(unit, original) }))
  })
  return { units, skipped: [] }
}

/** Without those that the Translate Toolkit makes of the header of a PO file. */
function transUnits(file: XmlNode): XmlNode[] {
  return [...elementsNamed(file, 'trans-unit')].filter(
    ({ attributes }) => !attributes.restype?.startsWith('x-gettext'),
  )
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

function returned(unit: XmlNode, document: string | undefined): ReturnedUnit {
  const side = (name: 'source' | 'target') => childNamed(unit, name)
  const [source, target] = [side('source'), side('target')]
  const state = target?.attributes.state
  const given = source ? flat(source) : ''
  const held = target ? flat(target) : ''
  // The copy that an untranslated unit went out with; tools also drop its state.
  const isCopy = held === given && (state === undefined || state === STATES.initial)
  const text = isCopy ? '' : held
  const notes = unit.children.filter(
    (child): child is XmlNode => typeof child !== 'string' && child.name === 'note',
  )
  return {
    ...(document !== undefined && { document }),
    ...(unit.attributes.id !== undefined && { id: unit.attributes.id }),
    source: given,
    target: text,
    state: state === undefined && unit.attributes.approved === 'yes' ? 'reviewed' : stateIn(state, text),
    drifted: state === DRIFTED,
    ...noted(name => {
      const found = notes.find(({ attributes }) => attributes.from === name)
      return found && textIn(found)
    }),
  }
}

/** The text of an element, with its codes as they were. */
function flat({ children }: XmlNode): string {
  return children
    .map(child => {
      if (typeof child === 'string') return child
      return child.name === 'x' ? (child.attributes['equiv-text'] ?? '') : flat(child)
    })
    .join('')
}
