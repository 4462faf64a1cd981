import { terminalSafe } from '../../terminal/safe.js'
import { client } from './client.js'
import { codesIn, filter } from './filter.js'
import { frame } from './frame.js'
import { htmlOf } from './markup.js'
import { progress } from './overview.js'
import type { OutlinedDocument, PageView, ReportedDocument } from './reported.js'
import { documentSection } from './rows.js'

/** A document side by side as a page of its own. @param home the page that lists all, as an address */
export function documentPage(
  outlined: OutlinedDocument,
  document: ReportedDocument,
  home: string,
  view: PageView,
): string {
  const title = `${terminalSafe(document.id)} – ${view.words('report.title')}`
  const [before, after] = frame({ title, home, script: client }, view)
  const parts = [
    progress([outlined], view),
    filter(codesIn([outlined]), 'units', view),
    documentSection(document, view),
  ]
  return before + parts.map(htmlOf).join('') + after
}
