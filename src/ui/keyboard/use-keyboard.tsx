import { useStdin } from 'ink'
import { useCallback, useEffect, useRef } from 'react'
import type { Input } from '../deeds/deed.js'
import { presses } from './presses.js'
import { sequencesIn } from './sequences.js'

/** Milliseconds after which an Escape that nothing follows is the key, and no beginning of a sequence. */
const ALONE = 30

/**
 * Hears the keys. Ink knows too few of them, and drops what it does not know.
 *
 * @param press told of each key, and of what was pasted
 * @param firstShifted see there
 * @returns what keeps still while a work lasts that needs the keyboard for itself
 */
export function useKeyboard(press: (input: Input) => void, firstShifted: number | undefined) {
  const stdin = useStdin().stdin as NodeJS.ReadStream
  const pressed = useRef(press)
  pressed.current = press
  const isLent = useRef(false)

  useEffect(() => {
    let rest = ''
    let timer: NodeJS.Timeout | undefined
    const told = (sequence: string) =>
      presses(sequence, firstShifted).forEach(input => void pressed.current(input))
    const heard = (chunk: string) => {
      if (isLent.current) return
      clearTimeout(timer)
      const cut = sequencesIn(rest, chunk)
      rest = cut.rest
      for (const found of cut.sequences)
        if ('pasted' in found) pressed.current({ name: '', text: found.pasted })
        else told(found.keys)
      const isPaste = rest.startsWith('\u001b[200')
      if (rest !== '' && !isPaste)
        timer = setTimeout(() => {
          const alone = rest
          rest = ''
          told(alone)
        }, ALONE)
    }
    stdin.setEncoding('utf8')
    stdin.setRawMode(true)
    stdin.ref()
    stdin.on('data', heard)
    return () => {
      clearTimeout(timer)
      stdin.off('data', heard)
      stdin.setRawMode(false)
      stdin.pause()
      stdin.unref()
    }
  }, [stdin, firstShifted])

  return useCallback(
    async <T,>(work: () => Promise<T>): Promise<T> => {
      isLent.current = true
      stdin.setRawMode(false)
      stdin.pause()
      try {
        return await work()
      } finally {
        stdin.setRawMode(true)
        stdin.resume()
        isLent.current = false
      }
    },
    [stdin],
  )
}
