import { FRONT_MATTERS, frontMatterOf } from '../document/front-matter/index.js'
import { direction } from '../terminal/direction.js'
import { BOM } from '../text/byte-order-mark.js'
import { lineEndOf } from '../text/line-end.js'
import type { Publication } from './publication.js'
import { countShortfalls } from './publish.js'

/** Adds to the front matter in which language a document is, and how it stands to its original. */
export function withStanding(text: string, publication: Publication): string {
  const standing = standingOf(publication)
  const lineEnd = lineEndOf(text)
  const front = frontMatterOf(text)
  if (front) {
    const block = front.syntax.withFields(front.block, standing, lineEnd)
    return text.slice(0, front.start) + block + text.slice(front.end)
  }
  const bom = text.startsWith(BOM) ? BOM : ''
  const lines = ['---', `${FRONT_MATTERS.yaml.withFields('', standing, lineEnd)}---`, '', '']
  return bom + lines.join(lineEnd) + text.slice(bom.length)
}

/** What a site can read: the language, its direction, and how many units there are, and of those, of each shortfall. */
function standingOf({ language, rows }: Publication) {
  return {
    lang: language,
    dir: direction(language),
    translation: { units: rows.length, ...countShortfalls(rows) },
  }
}
