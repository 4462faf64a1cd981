import type { Context } from './context.js'

/** Prints piece by piece what is told of many things. */
export interface Saying {
  say: (text: string) => void
  /** Prints what was said, and waits for a reader who is slower: nobody has to hold all of it. */
  arrived: () => Promise<void>
}

/** For long answers: what is printed at once while nothing is waited for is held until it is read. */
export function saying({ printFor }: Pick<Context, 'printFor'>): Saying {
  let said: string[] = []
  return {
    say: text => void said.push(text),
    arrived: async () => {
      const text = said.join('\n')
      if (said.length > 0) await printFor(text)
      said = []
    },
  }
}
