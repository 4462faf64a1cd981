import * as v from 'valibot'
import type { Kind } from './kind.js'

/** How a value that JSON can hold is kept: as JSON, of which only what the schema knows is read. */
export function packed<T>(schema: v.GenericSchema<unknown, T>): Pick<Kind<T>, 'pack' | 'unpack'> {
  return {
    pack: value => JSON.stringify(value),
    unpack: text => {
      const value = parsed(text)
      const result = v.safeParse(schema, value)
      return result.success ? result.output : undefined
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
