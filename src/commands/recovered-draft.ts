import { leftDrafts, takeOver } from '../project/draft.js'
import type { Project } from '../project/project.js'
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
    if (!answer.opened.synopsis.rows.some(({ unit }) => unit.id === typed.unit)) continue
    await takeOver(root, draft)
    return { kind: 'draft', opened: answer.opened, ...typed }
  }
  return undefined
}
