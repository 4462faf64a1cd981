/** How to get at the text of a file that is none; what to do stands in the locale files. */
export type FileWay = 'pdf' | 'office' | 'picture' | 'table' | 'archive' | 'web'

/** What a file is that is no text. */
export interface FileKind {
  /** As people call it: `PDF`, `Word`, `PNG` … */
  name: string
  way: FileWay
}

type Sign = readonly [RegExp, name: string, FileWay]

/** How a kind of file begins; each byte a letter. Specifications: the magic numbers of the formats themselves. */
const BEGINNINGS: readonly Sign[] = [
  [/^(?:\xef\xbb\xbf)?\s*%PDF-\d/, 'PDF', 'pdf'],
  [/^%!PS/, 'PostScript', 'pdf'],
  [/^AT&TFORM/, 'DjVu', 'pdf'],
  [/^\s*\{\\rtf/, 'RTF', 'office'],
  [/^\x89PNG\r\n/, 'PNG', 'picture'],
  [/^\xff\xd8\xff/, 'JPEG', 'picture'],
  [/^GIF8[79]a/, 'GIF', 'picture'],
  [/^RIFF[\s\S]{4}WEBP/, 'WebP', 'picture'],
  [/^(?:II\*\0|MM\0\*)/, 'TIFF', 'picture'],
  [/^BM[\s\S]{4}\0{4}/, 'BMP', 'picture'],
  [/^[\s\S]{4}ftyp(?:hei[cfmsx]|mif1|msf1)/, 'HEIC', 'picture'],
  [/^[\s\S]{4}ftypavi[fs]/, 'AVIF', 'picture'],
  [/^8BPS/, 'Photoshop', 'picture'],
  [/^\s*<\?xml[^>]*>\s*<\?mso-application progid="Word/, 'Word', 'office'],
  [/^\s*(?:<\?xml[^>]*>\s*)?<office:document\b/, 'OpenDocument', 'office'],
  [/^\x1f\x8b\x08/, 'gzip', 'archive'],
  [/^bplist00/, 'webarchive', 'web'],
  [/^(?:From: <Saved by|(?:[\w-]+: [^\n]*\n\s*){0,10}Content-Type: multipart\/related)/i, 'MHTML', 'web'],
]

/** What the names of the files in a ZIP archive, or of the streams in an old file of Office, tell of it. */
const CONTENTS: readonly Sign[] = [
  [/word\/document|W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0/, 'Word', 'office'],
  [/ppt\/presentation|P\0o\0w\0e\0r\0P\0o\0i\0n\0t\0/, 'PowerPoint', 'office'],
  [/xl\/workbook|W\0o\0r\0k\0b\0o\0o\0k\0/, 'Excel', 'table'],
  [/application\/vnd\.oasis\.opendocument\.spreadsheet/, 'OpenDocument', 'table'],
  [/application\/vnd\.oasis\.opendocument\./, 'OpenDocument', 'office'],
  [/application\/epub\+zip/, 'EPUB', 'archive'],
  [/Index\/Document\.iwa/, 'Pages', 'office'],
]

/** A page may begin with a drawing, too: a picture ends with it. */
const SVG =
  /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE svg[^>]*>\s*)*<svg[\s>]/i
const SVG_END = /<\/svg>\s*$/i

const ZIP = /^PK(?:\x03\x04|\x05\x06)/
const OLE = /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/

/** Bytes at the beginning of a file that tell of all others. */
const HEAD = 4096

/** What a file is by its bytes, whatever it is called; undefined for what may be text. */
export function fileKind(bytes: Uint8Array): FileKind | undefined {
  const head = letters(bytes.subarray(0, HEAD))
  if (ZIP.test(head)) return named(CONTENTS, letters(bytes)) ?? { name: 'ZIP', way: 'archive' }
  if (OLE.test(head)) return named(CONTENTS, letters(bytes)) ?? { name: 'Microsoft Office', way: 'office' }
  const isDrawing = SVG.test(head) && SVG_END.test(letters(bytes.subarray(-HEAD)))
  return isDrawing ? { name: 'SVG', way: 'picture' } : named(BEGINNINGS, head)
}

function named(kinds: readonly Sign[], text: string): FileKind | undefined {
  const [, name, way] = kinds.find(([pattern]) => pattern.test(text)) ?? []
  return name !== undefined && way !== undefined ? { name, way } : undefined
}

/** Bytes as letters, each its own. */
function letters({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('latin1')
}
