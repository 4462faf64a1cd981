import { leftDrafts, takeOver } from '../project/draft.js'
import type { Project } from '../project/project.js'
import { cellAt } from '../synopsis/spot.js'
import { sameSource } from '../synopsis/synopsis.js'
import type { Answer } from '../ui/answer.js'

/** What was typed and never saved, as an answer: of several drafts the newest whose document can be opened. */
export async function recoveredDraft(
  { root, config }: Project,
  open: (document: string) => Promise<Answer>,
): Promise<Answer | undefined> {
  for (const draft of await leftDrafts(root)) {
    const { document, file, ...typed } = draft
    const answer = await open(document)
    if (answer?.kind !== 'opened' || !config.targets.includes(typed.language)) continue
    const cell = cellAt(answer.opened.synopsis, typed.unit, typed.language)
    if (!cell) continue
    await takeOver(root, draft)
    const isOfToday = typed.source !== undefined && sameSource(typed.source, cell.source)
    return { kind: 'draft', opened: answer.opened, isOfToday, ...typed }
  }
  return undefined
}
