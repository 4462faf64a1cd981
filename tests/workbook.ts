import { strToU8, zipSync } from 'fflate'

const MAIN = 'http://schemas.openxmlformats.org'
const RELATION = `${MAIN}/officeDocument/2006/relationships`

/** What a workbook may have beside its first sheet. */
export interface WorkbookParts {
  /** Behind the rows of the first sheet. */
  after?: string
  /** Further sheets: their rows, by name; what begins with a dot is hidden. */
  sheets?: Readonly<Record<string, string>>
  properties?: string
}

/** An XLSX file of one sheet with these rows, as XML, and further files. */
export function workbook(
  rows: string,
  files: Readonly<Record<string, string>> = {},
  level: 0 | 6 = 6,
  { after = '', sheets = {}, properties = '' }: WorkbookParts = {},
): Buffer {
  const all = Object.entries({ Blatt: rows, ...sheets })
  const listed = all.map(([name], at) => {
    const state = name.startsWith('.') ? ' state="hidden"' : ''
    return `<sheet name="${name}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`
  })
  const relations = all.map(([_name], at) =>
    relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`),
  )
  const written = all.map(([_name, content], at) => [
    `xl/worksheets/sheet${at + 1}.xml`,
    `<worksheet xmlns="${MAIN}/spreadsheetml/2006/main"><sheetData>${content}</sheetData>${at === 0 ? after : ''}</worksheet>`,
  ])
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}/spreadsheetml/2006/main" xmlns:r="${RELATION}">${properties}<sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${MAIN}/package/2006/relationships">${relations.join('')}${relation('s', 'sharedStrings', 'sharedStrings.xml')}${relation('f', 'styles', '/xl/styles.xml')}</Relationships>`,
    ...Object.fromEntries(written),
    ...files,
  }
  const bytes = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const)
  return Buffer.from(zipSync(Object.fromEntries(bytes), { level }))
}

const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${RELATION}/${kind}" Target="${target}"/>`
