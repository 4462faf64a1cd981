import { type XmlElement, xmlFrame } from '../xml/write.js'
import { coded } from './codes/coded.js'
import type { ExchangeUnit, Languages } from './exchange.js'
import type { TextWriter } from './text-writer.js'

/** TMX 1.4b of what is translated. */
export function tmxWriter({ sourceLanguage, targetLanguage }: Languages): TextWriter {
  const { piece, ...frame } = xmlFrame(content => ({
    name: 'tmx',
    attributes: { version: '1.4' },
    content: [
      {
        name: 'header',
        attributes: {
          creationtool: 'synopse',
          creationtoolversion: '1',
          segtype: 'paragraph',
          'o-tmf': 'synopse',
          adminlang: 'en',
          srclang: sourceLanguage,
          datatype: 'plaintext',
        },
      },
      { name: 'body', attributes: {}, content },
    ],
  }))
  const pairOf = (unit: ExchangeUnit): XmlElement => {
    // A target that drifted belongs to the source that it was made from.
    const pair = { ...unit, source: unit.previous ?? unit.source }
    const { source, target } = coded(pair, (raw, number) => ({
      name: 'ph',
      attributes: { x: number },
      content: raw,
    }))
    return {
      name: 'tu',
      attributes: { tuid: `${unit.document}/${unit.id}` },
      content: [variant(sourceLanguage, source), variant(targetLanguage, target)],
    }
  }
  return { ...frame, piece: units => piece(units.filter(({ target }) => target !== '').map(pairOf)) }
}

function variant(language: string, content: (XmlElement | string)[]): XmlElement {
  return {
    name: 'tuv',
    attributes: { 'xml:lang': language },
    content: [{ name: 'seg', attributes: {}, content }],
  }
}
