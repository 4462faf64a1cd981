import { describe, expect, test } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { fileKind } from '../../src/page/file-kind.js'

const bytes = (text: string) => Uint8Array.from([...text].map(letter => letter.charCodeAt(0)))
const zip = (...names: string[]) =>
  zipSync(
    Object.fromEntries(names.map(name => [name, strToU8(name.startsWith('mime') ? 'application/x' : 'x')])),
  )
const mime = (type: string) =>
  zipSync({ mimetype: [strToU8(type), { level: 0 }], 'content.xml': strToU8('x') })
const ole = (stream: string) =>
  bytes(
    `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}${[...stream].map(letter => `${letter}\0`).join('')}`,
  )

test.each<[name: string, way: string, file: Uint8Array]>([
  ['PDF', 'pdf', bytes('%PDF-1.7\n%\xe2\xe3\xcf\xd3')],
  ['PDF', 'pdf', bytes('\xef\xbb\xbf\n%PDF-1.4')],
  ['PostScript', 'pdf', bytes('%!PS-Adobe-3.0')],
  ['DjVu', 'pdf', bytes('AT&TFORM\0\0')],
  ['RTF', 'office', bytes('{\\rtf1\\ansi Mehl}')],
  ['Word', 'office', zip('[Content_Types].xml', 'word/document.xml')],
  ['Word', 'office', ole('WordDocument')],
  ['Word', 'office', bytes('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><w/>')],
  ['PowerPoint', 'office', zip('ppt/presentation.xml')],
  ['OpenDocument', 'office', mime('application/vnd.oasis.opendocument.text')],
  ['OpenDocument', 'office', bytes('<?xml version="1.0"?><office:document xmlns:office="x"/>')],
  ['Pages', 'office', zip('Index/Document.iwa')],
  ['Microsoft Office', 'office', ole('Mehl')],
  ['Excel', 'table', zip('xl/workbook.xml')],
  ['Excel', 'table', ole('Workbook')],
  ['OpenDocument', 'table', mime('application/vnd.oasis.opendocument.spreadsheet')],
  ['EPUB', 'archive', mime('application/epub+zip')],
  ['ZIP', 'archive', zip('mehl.txt')],
  ['gzip', 'archive', bytes('\x1f\x8b\x08\0')],
  ['PNG', 'picture', bytes('\x89PNG\r\n\x1a\n')],
  ['JPEG', 'picture', bytes('\xff\xd8\xff\xe0')],
  ['GIF', 'picture', bytes('GIF89a')],
  ['WebP', 'picture', bytes('RIFF\x10\0\0\0WEBPVP8 ')],
  ['TIFF', 'picture', bytes('II*\0')],
  ['BMP', 'picture', bytes('BM\x10\0\0\0\0\0\0\0')],
  ['HEIC', 'picture', bytes('\0\0\0\x18ftypheic')],
  ['AVIF', 'picture', bytes('\0\0\0\x18ftypavif')],
  ['SVG', 'picture', bytes('<?xml version="1.0"?><!-- a --><svg xmlns="x"><text>Mehl</text></svg>\n')],
  ['MHTML', 'web', bytes('From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n')],
  ['MHTML', 'web', bytes('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="a"\r\n')],
  ['webarchive', 'web', bytes('bplist00\xd1')],
])('%s, %s', (name, way, file) => {
  expect(fileKind(file)).toEqual({ name, way })
})

describe('is text', () => {
  test.each([
    '',
    'Wer %PDF-1.4 liest, hat es mit einer Datei zu tun.',
    'BMW baut Autos, und GIFs sind Bilder.',
    'PK ist eine Abkürzung.',
    '<svg><path/></svg><main><h1>Mehl</h1></main>',
    'From: Anna\nContent-Type: text/plain\n\nMehl',
    '\xff\xfeM\0e\0h\0l\0',
  ])('%s', text => {
    expect(fileKind(bytes(text))).toBeUndefined()
  })
})
