import { once } from '../once.js'
import { upperHalfOf } from '../text/decode.js'

/** An encoding that has one byte for each letter. */
export interface CodePage {
  /** Its name, as people write it. */
  name: string
  /** The text whose letters are the bytes of a text in this encoding, place by place; `NONE` stands for what it cannot write. */
  bytesOf: (text: string) => string
  /** A pattern of the letters whose bytes are from one to another. */
  lettersOf: (first: number, last: number) => string
  /** Finds letters whose bytes are letters of UTF-8, one or several. */
  utf8: () => RegExp
  /** The text that such bytes are. */
  read: (bytes: string) => string
}

/** Stands for a letter that an encoding does not have. */
export const NONE = '\uFFFF'

/**
 * The upper halves of encodings of which no standard decoder knows.
 * Source: the mapping tables that the Unicode Consortium publishes for them.
 */
const UPPER: Readonly<Record<string, string>> = {
  ibm437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0',
  ibm850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0',
}

const chr = String.fromCharCode

function codePage(name: string, label = name.toLowerCase()): CodePage {
  const upper = once(() => UPPER[label] ?? upperHalfOf(label))
  const bytes = once(() => {
    const all = new Map([...upper()].map((letter, index) => [letter, chr(index + 128)]))
    // Bytes without a letter come as controls; Latin-1 has nothing else there.
    for (let code = 0x80; code < 0xa0; code++) {
      const control = chr(code)
      if (!all.has(control)) all.set(control, control)
    }
    return all
  })
  const lettersOf = (first: number, last: number) => {
    const found = [...bytes()].filter(([, byte]) => byte >= chr(first) && byte <= chr(last))
    return `[${found.map(([letter]) => letter).join('')}]`
  }
  return {
    name,
    lettersOf,
    utf8: once(() => {
      const next = lettersOf(0x80, 0xbf)
      const sequences = [
        `${lettersOf(0xc2, 0xdf)}${next}`,
        `${lettersOf(0xe0, 0xef)}${next}{2}`,
        `${lettersOf(0xf0, 0xf4)}${next}{3}`,
      ]
      return new RegExp(`(?:${sequences.join('|')})+`, 'g')
    }),
    bytesOf: text => text.replace(/[^\0-\x7F]/g, letter => bytes().get(letter) ?? NONE),
    read: text => text.replace(/[\x80-\xFF]/g, byte => upper()[byte.charCodeAt(0) - 128] as string),
  }
}

/** What holds Latin-1 as well. */
export const WINDOWS_1252 = codePage('Windows-1252')
export const WINDOWS_1251 = codePage('Windows-1251')
export const WINDOWS_1256 = codePage('Windows-1256')
export const MAC_ROMAN = codePage('Mac Roman', 'macintosh')
export const KOI8_R = codePage('KOI8-R')
export const IBM_866 = codePage('IBM 866', 'ibm866')
export const ISO_8859_5 = codePage('ISO 8859-5', 'iso-8859-5')
export const ISO_8859_6 = codePage('ISO 8859-6', 'iso-8859-6')
export const MAC_CYRILLIC = codePage('Mac Cyrillic', 'x-mac-cyrillic')
export const WINDOWS_1250 = codePage('Windows-1250')
export const WINDOWS_1254 = codePage('Windows-1254')
export const IBM_437 = codePage('IBM 437', 'ibm437')
export const IBM_850 = codePage('IBM 850', 'ibm850')
