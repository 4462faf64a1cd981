import { stringify } from 'csv-stringify/sync'
import { po as gettext } from 'gettext-parser'
import writeSheet from 'write-excel-file/node'

/** What a translator writes for a unit; undefined leaves what is there. */
export type Translate = (unit: string, target: string) => string | undefined

/** What a translator's tool does to a file of each form: other targets in it, and nothing else. */
export const TOOLS: Readonly<
  Record<string, (file: Buffer, translate: Translate) => Promise<string | Uint8Array>>
> = {
  csv: async (file, translate) => filledTable(file, translate, ','),
  tsv: async (file, translate) => filledTable(file, translate, '\t'),
  // It was given a table, and saves a workbook.
  xlsx: async (file, translate) => {
    const cells = filledRows(rowsOf(file, ','), translate)
    return writeSheet(cells.map(row => row.map(value => ({ value, type: String })))).toBuffer()
  },
  po: async (file, translate) => {
    const po = gettext.parse(file)
    for (const messages of Object.values(po.translations))
      for (const message of Object.values(messages)) {
        if (!message.msgctxt) continue
        const target = translate(message.msgctxt, message.msgstr[0] ?? '')
        if (target !== undefined) message.msgstr = [target]
      }
    return gettext.compile(po)
  },
  xliff: async (file, translate) => filledXml(file, translate, 'unit', ''),
  xliff12: async (file, translate) => filledXml(file, translate, 'trans-unit', ' state="translated"'),
}

function filledTable(file: Buffer, translate: Translate, delimiter: string): string {
  return stringify(filledRows(rowsOf(file, delimiter), translate), { delimiter })
}

/** The cells of a table as we write it. */
function rowsOf(file: Buffer, delimiter: string): string[][] {
  const rows: string[][] = [[]]
  const cells = new RegExp(`("(?:[^"]|"")*"|[^${delimiter}\r\n]*)(${delimiter}|\r?\n|$)`, 'g')
  for (const [, cell = '', end] of file
    .toString()
    .replace(/^\uFEFF/, '')
    .matchAll(cells)) {
    rows.at(-1)?.push(cell.replace(/^"|"$/g, '').replaceAll('""', '"'))
    if (end !== delimiter) rows.push([])
  }
  return rows.filter(row => row.length > 1)
}

function filledRows([head = [], ...rows]: string[][], translate: Translate): string[][] {
  const [id, target] = [head.indexOf('id'), head.indexOf('target')]
  const filled = rows.map(row =>
    row.with(target, translate(row[id] ?? '', row[target] ?? '') ?? (row[target] as string)),
  )
  return [head, ...filled]
}

function filledXml(file: Buffer, translate: Translate, element: string, state: string): string {
  const units = new RegExp(`<${element} id="([^"]*)"[\\s\\S]*?</${element}>`, 'g')
  // What is only proposed has targets as well.
  const proposed = /<(mtc:matches|alt-trans)\b[\s\S]*?<\/\1>/g
  return file.toString().replace(units, (whole, id) => {
    const unit = whole.replace(proposed, '')
    const [before = '', content = ''] = /<target[^>]*>([\s\S]*?)<\/target>/.exec(unit) ?? []
    const target = translate(id, content)
    if (target === undefined) return unit
    const element = `<target${state}>${target}</target>`
    return before
      ? unit.replace(before, () => element)
      : unit.replace(/<target[^>]*\/>|(?<=<\/source>)/, () => element)
  })
}
