import { po as gettext } from 'gettext-parser'
import { SynopseError } from '../errors.js'
import { beginning } from '../text/beginning.js'
import type { Exchange, ExchangeUnit, ReturnedFile, ReturnedUnit } from './exchange.js'

/** Comments for machines; tools keep them. */
const HASH = 'hash: '
const DOCUMENT = 'X-Synopse-Document'

/** A document, the ids of units as contexts, what drifted fuzzy with its previous source. */
export function writePo({ sourceLanguage, targetLanguage, units }: Exchange): string {
  const headers = {
    'Project-Id-Version': 'Synopse',
    // The same state gives the same bytes: no time of the export.
    'PO-Revision-Date': '2000-01-01 00:00+0000',
    'Last-Translator': 'Synopse',
    'Language-Team': 'Synopse',
    Language: targetLanguage,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    'X-Source-Language': sourceLanguage,
    [DOCUMENT]: units[0]?.document ?? '',
  }
  const translations: Record<string, Record<string, object>> = Object.create(null)
  translations[''] = { '': { msgid: '', msgstr: [''] } }
  // The package asks the message for its context; as a name, one of digits alone would come first.
  for (const unit of units)
    translations[`:${unit.id}`] = Object.assign(Object.create(null), { [unit.source]: message(unit) })
  const data = { charset: 'utf-8', headers, translations } as never
  return `${gettext.compile(data, { foldLength: 0 }).toString('utf8').trimEnd()}\n`
}

/** The units of a PO file. @throws SynopseError for what is none */
export function readPo(text: string, path: string): ReturnedFile {
  const { headers, translations } = parsed(text, path)
  const language = header(headers, 'Language')
  const document = header(headers, DOCUMENT)
  const units = Object.entries(translations).flatMap(([context, messages]) =>
    Object.values(messages).flatMap(({ msgid, msgstr, comments }): ReturnedUnit[] => {
      if (msgid === '') return []
      const hash = comments?.extracted?.split('\n').find(line => line.startsWith(HASH))
      const target = msgstr[0] ?? ''
      return [
        {
          ...(language && { language }),
          ...(document && { document }),
          ...(context !== '' && { id: context }),
          source: msgid,
          target,
          state: target === '' ? 'initial' : 'translated',
          drifted: /\bfuzzy\b/.test(comments?.flag ?? ''),
          ...(comments?.translator && { note: comments.translator }),
          ...(hash && { hash: hash.slice(HASH.length).trim() }),
        },
      ]
    }),
  )
  return { units, skipped: [] }
}

function message({ id, document, kind, source, previous, target, note, hash }: ExchangeUnit): object {
  return {
    msgctxt: id,
    msgid: source,
    msgstr: [target],
    comments: {
      ...(note && { translator: note }),
      reference: document.replace(/\s/g, '_'),
      extracted: `${kind}\n${HASH}${hash}`,
      ...(previous !== undefined && { flag: 'fuzzy', previous: `msgid ${quoted(previous)}` }),
    },
  }
}

/** As PO writes a string, on a line for each of its own. */
function quoted(text: string): string {
  const escaped = text.replace(/[\\"\t\r]/g, sign => ({ '\t': '\\t', '\r': '\\r' })[sign] ?? `\\${sign}`)
  const lines = escaped.split('\n')
  if (lines.length === 1) return `"${escaped}"`
  return ['""', ...lines.map((line, index) => `"${line}${index < lines.length - 1 ? '\\n' : ''}"`)].join('\n')
}

interface PoMessage {
  msgid: string
  msgstr: string[]
  comments?: { extracted?: string; translator?: string; flag?: string }
}

interface Parsed {
  headers?: Record<string, string>
  translations: Record<string, Record<string, PoMessage>>
}

/** A line as PO has it: nothing, a comment, or a whole string. */
const LINE = /^\s*(?:#.*|(?:msg\w+(?:\[\d+\])?\s*)?"(?:[^"\\]|\\.)*")?\s*$/s

/** @throws SynopseError `import.unknown`, `import.cutOff`, `import.charset`, `import.broken` */
function parsed(text: string, path: string): Parsed {
  // The package takes anything for a file without messages, and half a string for a whole one.
  if (!/^\s*msgid\b/m.test(text))
    throw new SynopseError('import.unknown', { path, found: beginning(text, 40) })
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const wrong = lines.findIndex(line => !LINE.test(line))
  const line = wrong >= 0 ? wrong + 1 : lineWithoutTranslation(lines)
  if (line !== undefined) throw new SynopseError('import.cutOff', { path, line })
  checkCharset(text, path)
  try {
    // Of bytes the package would look for the charset itself, among the properties of an object.
    return gettext.parse(text, { validation: false }) as unknown as Parsed
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new SynopseError('import.broken', { path, reason }, { cause })
  }
}

/** The number of the line with a message that ends before its `msgstr`. */
function lineWithoutTranslation(lines: readonly string[]): number | undefined {
  let last: { key: string; line: number } | undefined
  for (const [index, line] of lines.entries()) {
    const key = /^\s*(msgctxt|msgid|msgstr)\b/.exec(line)?.[1]
    if (!key) continue
    // The keys of a message come in the order of the alphabet.
    if (last && last.key >= key) return last.line
    last = key === 'msgstr' ? undefined : { key, line: index + 1 }
  }
  return last?.line
}

/** What templates have in place of a name. */
const NO_CHARSET = 'CHARSET'

/** @throws SynopseError `import.charset` for one that nobody knows: what the file holds is in doubt then */
function checkCharset(text: string, path: string): void {
  const charset = /^"Content-Type:[^"]*\bcharset\s*=\s*([^\s;"\\]+)/im.exec(text)?.[1]
  if (charset === undefined || charset === NO_CHARSET) return
  try {
    new TextDecoder(charset)
  } catch (cause) {
    throw new SynopseError('import.charset', { path, charset }, { cause })
  }
}

function header(headers: Parsed['headers'], name: string): string | undefined {
  return Object.entries(headers ?? {}).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]
}
