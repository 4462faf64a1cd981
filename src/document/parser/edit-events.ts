import { EditMap } from 'micromark-util-edit-map'

type Events = Parameters<EditMap['consume']>[0]

/**
 * Has the parser's edits leave alone what is before the first of them. As it comes, it copies all events of a document for each
 * lazy line and each end of a footnote: a square of work with nothing to show for it.
 */
export function editInPlace(): void {
  EditMap.prototype.consume = consume
}

function consume(this: EditMap, events: Events): undefined {
  const edits = this.map.sort(([a], [b]) => a - b)
  const behind: Events[] = []
  for (const [at, removed, added] of edits.toReversed()) {
    behind.push(events.slice(at + removed), added)
    events.length = at
  }
  for (const part of behind.reverse()) for (const event of part) events.push(event)
  this.map.length = 0
  this.index.clear()
}
