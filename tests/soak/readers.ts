import { unzipSync, zipSync } from 'fflate'
import { parseAlignment, parseRegistry } from '../../src/alignment/parse.js'
import { serializeAlignment, serializeRegistry } from '../../src/alignment/serialize.js'
import { parseBaseline } from '../../src/baseline/parse.js'
import { CHECKS } from '../../src/checks/index.js'
import { CODES } from '../../src/commands/context.js'
import { returnedFile, returnedText } from '../../src/commands/returned-file.js'
import { DEFAULTS, parseConfig } from '../../src/config/parse.js'
import { parseUnits } from '../../src/document/units.js'
import type { ReturnedFile } from '../../src/formats/exchange.js'
import { FORMATS, type FormatName } from '../../src/formats/index.js'
import { wholeText } from '../../src/formats/text-writer.js'
import { parseGlossary } from '../../src/glossary/parse.js'
import { utf8 } from '../../src/io/read.js'
import { sheetBytes } from '../../src/io/spreadsheet.js'
import { parseTmx } from '../../src/memory/tmx.js'
import { mergedAlignment, mergedRegistry } from '../../src/merging/files.js'
import { decode } from '../../src/page/decode.js'
import { readPage } from '../../src/page/read-page.js'
import { leftDrafts } from '../../src/project/draft.js'
import { openProject, type Project } from '../../src/project/project.js'
import { project } from '../process.js'
import {
  BASELINE,
  CONFIG,
  ENTRIES,
  FOREIGN,
  GIVEN,
  GLOSSARY,
  HTML,
  MARKDOWN,
  MDX,
  PAGE,
  REGISTRY,
  TMX,
} from './samples.js'

/** What reads files of a kind. */
export interface Reader {
  /** Files of the kind, which are read. */
  texts: readonly string[]
  /** Reads one that may be broken. What it gives is whole; what it throws is for people. */
  read: (bytes: Uint8Array) => unknown
  /** The arguments with which the command line reads such a file, and what the file is called then; a draft is read by the screen. */
  called?: { file: string; args: readonly string[] }
}

/** What reads a form that comes back, from bytes to units. */
async function ofFormat(name: Exclude<FormatName, 'tmx' | 'xlsx'>, project: Project): Promise<Reader> {
  const writer = await FORMATS[name].writer()
  return {
    texts: [wholeText(writer, GIVEN), ...(FOREIGN[name] ?? [])],
    read: async bytes => expectUnits(await returnedFile(Buffer.from(bytes), 'x', name, project)),
    called: { file: `x.${FORMATS[name].endings[0]}`, args: ['import', '--format', name, '--lang', 'ru'] },
  }
}

/** What a form gives has a source and a target for each unit. */
function expectUnits({ units }: ReturnedFile): void {
  for (const { source, target } of units)
    if (typeof source !== 'string' || typeof target !== 'string') throw new Error('A unit without text')
}

/** What is changed in a workbook is one of the files that it is made of. */
async function workbook(project: Project): Promise<Reader> {
  const write = await FORMATS.xlsx.write()
  const parts = unzipSync(await sheetBytes(write(GIVEN)))
  const names = Object.keys(parts).filter(name => /sheet1\.xml|sharedStrings|workbook\.xml|styles/.test(name))
  const texts = names.map(name => Buffer.from(parts[name] as Uint8Array).toString())
  // A part is known by how it begins; what begins like none takes the place of the sheet.
  const isPart = (bytes: Uint8Array) => (_: string, index: number) =>
    Buffer.from(bytes.subarray(0, 4000)).includes(
      (/<(?:worksheet|sst|workbook|styleSheet)\b/.exec(texts[index] as string) ?? ['?'])[0],
    )
  const packed = (bytes: Uint8Array) =>
    Buffer.from(
      zipSync({ ...parts, [names.find(isPart(bytes)) ?? 'xl/worksheets/sheet1.xml']: bytes }, { level: 0 }),
    )
  return {
    texts,
    read: async bytes => {
      const file = packed(bytes)
      if (bytes.length % 8 === 0 && file.length > 0) (file[(bytes.length * 31) % file.length] as number) ^= 16
      expectUnits(await returnedFile(file, 'x', 'xlsx', project))
    },
    called: { file: 'x.xlsx', args: ['import', '--format', 'xlsx', '--lang', 'ru'] },
  }
}

/** What is read can be written, and what was written is read. */
function expectWhole<F>(
  parse: (text: string, path: string) => F,
  serialize: (file: F) => string,
  file: F,
): void {
  const text = serialize(file)
  if (serialize(parse(text, 'x')) !== text) throw new Error('What was written is read as something else')
}

/** Each way in which a file comes into a project. */
export async function readers(): Promise<Record<string, Reader>> {
  const codes = CHECKS.map(({ code }) => code)
  const drafts = project({ 'synopse.config.json': { targets: ['ru', 'en'] } })
  const open = await openProject(drafts.root, CODES)
  const page = (type: 'html' | 'text' | 'markdown') => (bytes: Uint8Array) => {
    const { text } = decode(bytes, 'x', 'de')
    return parseUnits(readPage(text, type, { keepAll: false, language: 'de' }).markdown)
  }
  const merged = (bytes: Uint8Array) => {
    const text = utf8(bytes, 'x')
    const [base, ours] = [
      parseAlignment(ENTRIES, 'x'),
      parseAlignment(ENTRIES.replace('Стачка', 'Сход'), 'x'),
    ]
    const theirs = parseAlignment(text, 'x')
    for (const sides of [
      { base, ours, theirs },
      { base: theirs, ours, theirs: base },
      { base: undefined, ours: theirs, theirs: ours },
    ])
      expectWhole(parseAlignment, serializeAlignment, mergedAlignment(sides).file)
  }
  const mergedUnits = (bytes: Uint8Array) => {
    const [base, ours, theirs] = [REGISTRY, REGISTRY.replace('!', '?'), utf8(bytes, 'x')].map(text =>
      parseRegistry(text, 'x'),
    )
    if (ours && theirs)
      expectWhole(parseRegistry, serializeRegistry, mergedRegistry({ base, ours, theirs }).file)
  }
  return {
    'XLIFF 2': await ofFormat('xliff', open),
    'XLIFF 1.2': await ofFormat('xliff12', open),
    PO: await ofFormat('po', open),
    CSV: await ofFormat('csv', open),
    TSV: await ofFormat('tsv', open),
    XLSX: await workbook(open),
    TMX: {
      texts: [wholeText(await FORMATS.tmx.writer(), GIVEN), TMX],
      read: bytes =>
        parseTmx(returnedText(Buffer.from(bytes), 'x', open).text, 'x', {
          source: 'de',
          targets: ['ru', 'en'],
        }),
      called: { file: 'x.tmx', args: ['import', '--format', 'tmx'] },
    },
    Markdown: {
      texts: MARKDOWN,
      read: bytes => parseUnits(utf8(bytes, 'x'), { ...DEFAULTS, syntax: 'markdown' }),
      called: { file: 'corpus/x.md', args: ['sync', 'x'] },
    },
    MDX: {
      texts: [...MDX, ...MARKDOWN],
      read: bytes => parseUnits(utf8(bytes, 'x'), { ...DEFAULTS, syntax: 'mdx' }),
      called: { file: 'x.mdx', args: ['units'] },
    },
    'HTML pages': {
      texts: HTML,
      read: page('html'),
      called: { file: 'x.html', args: ['add', '--as', 'neu', '--replace'] },
    },
    'plain text': {
      texts: PAGE,
      read: page('text'),
      called: { file: 'x.txt', args: ['align', 'streik', 'ru'] },
    },
    'alignment files': {
      texts: [ENTRIES],
      read: bytes => expectWhole(parseAlignment, serializeAlignment, parseAlignment(utf8(bytes, 'x'), 'x')),
      called: { file: 'alignments/streik/ru.json', args: ['sync', 'streik'] },
    },
    'source files': {
      texts: [REGISTRY],
      read: bytes => expectWhole(parseRegistry, serializeRegistry, parseRegistry(utf8(bytes, 'x'), 'x')),
      called: { file: 'alignments/streik/de.json', args: ['sync', 'streik'] },
    },
    configs: {
      texts: [CONFIG],
      read: bytes => parseConfig(utf8(bytes, 'x'), 'x', codes),
      called: { file: 'synopse.config.json', args: ['check', '--update-baseline'] },
    },
    baselines: {
      texts: [BASELINE],
      read: bytes => parseBaseline(utf8(bytes, 'x'), 'x'),
      called: { file: 'synopse-baseline.json', args: ['check'] },
    },
    glossaries: {
      texts: [GLOSSARY],
      read: bytes => parseGlossary(utf8(bytes, 'x'), 'x'),
      called: { file: 'glossary.json', args: ['check', '--fix'] },
    },
    'merged translations': {
      texts: [ENTRIES],
      read: merged,
      called: { file: 'theirs', args: ['merge-driver', 'base', 'ours'] },
    },
    'merged sources': {
      texts: [REGISTRY],
      read: mergedUnits,
      called: { file: 'theirs', args: ['merge-driver', 'base', 'ours'] },
    },
    drafts: {
      texts: [
        JSON.stringify({
          document: 'streik',
          unit: 'titel001',
          language: 'ru',
          text: 'Стач',
          base: '',
          source: 'Streik',
        }),
      ],
      read: async bytes => {
        drafts.write('.synopse/drafts/x.json', bytes)
        for (const { text, base } of await leftDrafts(drafts.root))
          if (typeof text !== 'string' || typeof base !== 'string') throw new Error('A draft without text')
      },
    },
  }
}
