import type { Context } from './context.js'
import { filter } from './filter.js'
import { languagesIn, textsIn } from './line-record.js'

/** Answers each line, two lists of texts in two languages, with the beads of their alignment. */
export async function alignLines(context: Context): Promise<number> {
  const { config, limit } = await context.project()
  const { align } = await import('../aligner/align.js')
  return filter(context, limit, record => {
    const [source, target] = [textsIn(record, 'source'), textsIn(record, 'target')]
    const beads = align(source, target, languagesIn(record, config.source.language))
    return { beads: beads.map(({ source, target, score }) => ({ source, target, score })) }
  })
}
