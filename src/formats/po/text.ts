import { po as gettext } from 'gettext-parser'
import { textKey } from '../../document/key.js'
import { SynopseError } from '../../errors.js'
import { beginning } from '../../text/beginning.js'
import { withoutMark } from '../../text/byte-order-mark.js'
import type { Exchange, ExchangeUnit, Languages, ReturnedFile, ReturnedUnit } from '../exchange.js'
import type { TextWriter } from '../text-writer.js'
import { checkCharset } from './charset.js'
import { poEntries } from './entries.js'
import { withoutNumericEscapes } from './escapes.js'

/** Comments for machines; tools keep them. */
const HASH = 'hash: '
const RETURNED = 'returned: '
const DOCUMENT = 'X-Synopse-Document'
const SOURCE_LANGUAGE = 'X-Source-Language'

/** A document, the ids of units as contexts, what drifted fuzzy with its previous source. */
export function poWriter(languages: Languages): TextWriter {
  const text = (units: readonly ExchangeUnit[]) => poText({ ...languages, units })
  return { before: '', piece: text, after: '', empty: '' }
}

function poText({ sourceLanguage, targetLanguage, units }: Exchange): string {
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
    [SOURCE_LANGUAGE]: sourceLanguage,
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
  checkWhole(text, path)
  const messages = poEntries(withoutNumericEscapes(text)).map(entry => ({
    line: entry.line,
    ...parsed(entry.text, path),
  }))
  const units: ReturnedUnit[] = []
  let head: ReturnType<typeof saidBy> = {}
  for (const message of messages) {
    // Files that somebody put one behind the other have a header each.
    if (message.msgid === '') head = saidBy(message.headers ?? {})
    else units.push({ ...head, ...returned(message) })
  }
  return { units, skipped: [] }
}

/** What the headers of a file say of its messages. */
function saidBy(
  headers: Record<string, string>,
): Pick<ReturnedUnit, 'language' | 'document' | 'sourceLanguage'> {
  const [language, document] = [header(headers, 'Language'), header(headers, DOCUMENT)]
  const sourceLanguage = header(headers, SOURCE_LANGUAGE)
  return {
    ...(language && { language }),
    ...(document && { document }),
    ...(sourceLanguage && { sourceLanguage }),
  }
}

/** What msgcat writes between the translations of several files. */
const SEVERAL = /^#-#-#-#-#/m

function returned({ line, msgctxt, msgid, msgstr, comments = {} }: PoMessage): ReturnedUnit {
  const hash = comments.extracted
    ?.split('\n')
    .find(line => line.startsWith(HASH))
    ?.slice(HASH.length)
    .trim()
  const target = msgstr[0] ?? ''
  const isFuzzy = /\bfuzzy\b/.test(comments.flag ?? '')
  const before = comments.previous ? parsed(`${comments.previous}\nmsgstr ""`, '') : undefined
  const previous = before?.msgid
  const isOfOtherUnit = before?.msgctxt !== undefined && before.msgctxt !== msgctxt
  const isOfOther = previous ? textKey(previous) !== textKey(msgid) : false
  return {
    line,
    ...(msgctxt && { id: msgctxt }),
    source: msgid,
    target,
    ...(previous && isOfOther && { previous }),
    state: target === '' ? 'initial' : 'translated',
    drifted: isFuzzy,
    ...((isFuzzy || isOfOther || SEVERAL.test(target)) && { isGuess: true as const }),
    ...(comments.translator && { note: comments.translator }),
    // What msgmerge takes from another message is nobody's who was given this one.
    ...(hash && !isOfOtherUnit && !SEVERAL.test(target) && { hash }),
  }
}

function message({
  id,
  document,
  kind,
  source,
  previous,
  target,
  note,
  returned,
  hash,
}: ExchangeUnit): object {
  return {
    msgctxt: id,
    msgid: source,
    msgstr: [target],
    comments: {
      ...(note && { translator: note }),
      reference: document.replace(/\s/g, '_'),
      extracted: [kind, ...(returned ? [RETURNED + returned.replace(/\s+/g, ' ')] : []), HASH + hash].join(
        '\n',
      ),
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
  line: number
  msgctxt?: string
  msgid: string
  msgstr: string[]
  comments?: { extracted?: string; translator?: string; flag?: string; previous?: string }
}

/** A line as PO has it: nothing, a comment, or a whole string. */
const LINE = /^\s*(?:#.*|(?:msg\w+(?:\[\d+\])?\s*)?"(?:[^"\\]|\\.)*")?\s*$/s

/** @throws SynopseError `import.unknown`, `import.cutOff`, as `checkCharset` */
function checkWhole(text: string, path: string): void {
  // The package takes anything for a file without messages, and half a string for a whole one.
  if (!/^\s*msgid\b/m.test(text))
    throw new SynopseError('import.unknown', { path, found: beginning(text, 40) })
  const lines = withoutMark(text).split(/\r?\n/)
  const wrong = lines.findIndex(line => !LINE.test(line))
  const line = wrong >= 0 ? wrong + 1 : (lineWithoutTranslation(lines) ?? lineOfNothing(lines))
  if (line !== undefined) throw new SynopseError('import.cutOff', { path, line })
  checkCharset(text, path)
}

/** One message, or the headers of the file. @throws SynopseError `import.broken` */
function parsed(text: string, path: string): Omit<PoMessage, 'line'> & { headers?: Record<string, string> } {
  try {
    // Of bytes the package would look for the charset itself, among the properties of an object.
    const { headers, translations } = gettext.parse(text, { validation: false })
    const [message] = Object.values(translations).flatMap(messages => Object.values(messages))
    return { msgid: '', msgstr: [], ...message, headers }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new SynopseError('import.broken', { path, reason }, { cause })
  }
}

/** The number of a last line that is about a message which does not follow. */
function lineOfNothing(lines: readonly string[]): number | undefined {
  const last = lines.findLastIndex(line => line.trim() !== '')
  return /^\s*#[.:,|]/.test(lines[last] ?? '') ? last + 1 : undefined
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

function header(headers: Record<string, string>, name: string): string | undefined {
  return Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]
}
