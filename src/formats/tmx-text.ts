import { type XmlElement, xmlText } from '../xml/write.js'
import { coded } from './codes/coded.js'
import type { Exchange } from './exchange.js'

/** TMX 1.4b of what is translated. */
export function writeTmx({ sourceLanguage, targetLanguage, units }: Exchange): string {
  return `${xmlText({
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
      {
        name: 'body',
        attributes: {},
        content: units
          .filter(({ target }) => target !== '')
          .map((unit): XmlElement => {
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
          }),
      },
    ],
  })}\n`
}

function variant(language: string, content: (XmlElement | string)[]): XmlElement {
  return {
    name: 'tuv',
    attributes: { 'xml:lang': language },
    content: [{ name: 'seg', attributes: {}, content }],
  }
}
