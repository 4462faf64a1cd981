import * as v from 'valibot'
import { fieldsFor } from '../../config/field-names.js'
import type { Document } from '../document.js'
import type { Project } from '../project.js'
import { packed } from './packed.js'

/** What is known of any document, whatever else is asked for. */
export interface Head {
  /** Path of the source, relative to the root. */
  path: string
  /** Whether the source is gone. */
  isGone: boolean
  /** The fields of its front matter, as far as the config asks after any (see `fieldsFor`). */
  fields?: string[]
}

const { pack, unpack } = packed<Head>(
  v.object({ path: v.string(), isGone: v.boolean(), fields: v.exactOptional(v.array(v.string())) }),
)

/** The head of a document as a line of text. */
export function headOf({ config }: Project, { path, source }: Document): string {
  const fields = fieldsFor(config.frontMatter, source ?? '')
  return pack({ path, isGone: source === undefined, ...(fields && { fields }) })
}

/** A head, if a text is one. */
export const parseHead: (text: string) => Head | undefined = unpack
