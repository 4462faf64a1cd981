import { SynopseError } from '../../errors.js'
import { childNamed, elementsNamed, parseXml, type XmlNode } from '../../xml/read.js'
import type { TableRow } from './row.js'
import { richText, type Surroundings, sheetRows } from './sheet-rows.js'

/** A sheet of a workbook. */
export interface Sheet {
  name: string
  isHidden?: true
  rows: readonly TableRow[]
}

/** The files of an archive, by their names in it. */
export type Parts = ReadonlyMap<string, Uint8Array>

/** The names of the files that a workbook is read from. */
export const isPart = (name: string): boolean => /\.(?:xml|rels)$/i.test(name)

/**
 * The sheets of an XLSX file, those that people see first. ECMA-376, parts 1 and 2.
 *
 * @throws SynopseError `import.noWorkbook`, `xml.broken` …; an Error for cells that no sheet has
 */
export function readWorkbook(parts: Parts, path: string): Sheet[] {
  const xml = (name: string) => parsed(parts, name, path)
  const main = related(xml('_rels/.rels'), '').find(({ kind }) => kind === 'officeDocument')?.target
  const place = main ?? 'xl/workbook.xml'
  const book = xml(place)
  if (book?.name !== 'workbook') throw new SynopseError('import.noWorkbook', { path, kind: 'ZIP' })
  const [folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(place)?.slice(1) ?? []
  const relations = related(xml(`${folder}_rels/${file}.rels`), folder)
  const target = (kind: string) => relations.find(relation => relation.kind === kind)?.target ?? ''
  const around = surroundings(book, xml(target('sharedStrings')), xml(target('styles')))
  const sheets = [...elementsNamed(book, 'sheet')].map(({ attributes }): Sheet => {
    const id = Object.entries(attributes).find(([name]) => name.endsWith('}id'))?.[1]
    const sheet = xml(relations.find(relation => relation.id === id)?.target ?? '')
    return {
      name: attributes.name ?? '',
      ...(attributes.state?.toLowerCase().includes('hidden') && { isHidden: true }),
      rows: sheet ? sheetRows(sheet, around) : [],
    }
  })
  return [...sheets.filter(({ isHidden }) => !isHidden), ...sheets.filter(({ isHidden }) => isHidden)]
}

function parsed(parts: Parts, name: string, path: string): XmlNode | undefined {
  const bytes = parts.get(name)
  return bytes && parseXml(new TextDecoder().decode(bytes), `${path}/${name}`)
}

interface Relation {
  id: string | undefined
  kind: string | undefined
  target: string
}

/** What a file of the archive refers to. Names are relative to its folder. */
function related(relations: XmlNode | undefined, folder: string): Relation[] {
  if (!relations) return []
  return [...elementsNamed(relations, 'Relationship')].map(({ attributes: { Id, Type, Target = '' } }) => ({
    id: Id,
    kind: Type?.split('/').at(-1),
    target: resolved(Target, folder),
  }))
}

function resolved(target: string, folder: string): string {
  const steps: string[] = []
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

function surroundings(
  book: XmlNode,
  strings: XmlNode | undefined,
  styles: XmlNode | undefined,
): Surroundings {
  const codes = styles ? [...elementsNamed(styles, 'numFmt')] : []
  const codeOf = new Map(codes.map(({ attributes }) => [Number(attributes.numFmtId), attributes.formatCode]))
  const cellStyles = styles && childNamed(styles, 'cellXfs')
  const formats = cellStyles ? [...elementsNamed(cellStyles, 'xf')] : []
  const since = childNamed(book, 'workbookPr')?.attributes.date1904
  return {
    strings: strings ? [...elementsNamed(strings, 'si')].map(richText) : [],
    formats: formats.map(({ attributes }) => {
      const id = Number(attributes.numFmtId ?? 0)
      const code = codeOf.get(id)
      return { id, ...(code !== undefined && { code }) }
    }),
    is1904: since === '1' || since === 'true',
  }
}
