import { createHash } from 'node:crypto'

/** One of several parts that a project is divided into, for as many machines: the parts are numbered from 1. */
export interface Shard {
  index: number
  count: number
}

/** Whether a document belongs to a part. Its id alone decides, so that machines need not agree on anything else. */
export function inShard(id: string, { index, count }: Shard): boolean {
  return createHash('sha256').update(id).digest().readUInt32BE(0) % count === index - 1
}
