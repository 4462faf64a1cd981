import { alignedTexts } from '../reports/aligned-texts.js'
import { jsonText } from '../reports/json.js'
import type { Context } from './context.js'
import type { Options } from './option.js'
import { type READING, readTranslation } from './read-translation.js'

/** Two files in two languages. */
export interface Files {
  source: string
  target: string
  sourceLang: string
  targetLang: string
}

/** Lays one file over another and shows how; nothing is written, and no project is needed. */
export async function alignFiles(
  { source, target, sourceLang, targetLang }: Files,
  options: Options<typeof READING>,
  context: Context,
): Promise<void> {
  const project = await context.project()
  const from = await readTranslation(source, sourceLang, options, project, context)
  const to = await readTranslation(target, targetLang, options, project, context)
  const { align } = await import('../aligner/align.js')
  const beads = align(from.marked, to.marked, { source: sourceLang, target: targetLang })
  context.print(
    options.json
      ? jsonText({ beads: beads.map(({ source, target, score }) => ({ source, target, score })) })
      : alignedTexts(
          beads,
          { language: sourceLang, texts: from.marked },
          { language: targetLang, texts: to.marked },
          context,
        ),
  )
}
