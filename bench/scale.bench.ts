import { growthTable } from './scale/growth.js'
import { peersTable } from './scale/peers.js'
import { screenTable } from './scale/screen.js'

export const title = 'Projects of many documents, of 100 units in four languages each'

const SIZES = [50, 200, 800]
/** Of the terminal UI. */
const SHOWN = 200

/** Whole processes, in projects with four findings in each document; `sizes` are numbers of documents. */
export async function run(
  root: string,
  _paths: readonly string[],
  sizes: readonly number[],
): Promise<string[]> {
  const documents = sizes.length > 0 ? sizes.toSorted((a, b) => a - b) : SIZES
  const shown = [...new Set([SHOWN, documents.at(-1) as number])]
  return [
    ...(await growthTable(root, documents)),
    '',
    ...(await peersTable(root)),
    '',
    ...(await screenTable(root, sizes.length > 0 ? shown : [SHOWN])),
  ]
}
