import { useApp, useStdout } from 'ink'
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import type { BidiMode } from '../terminal/bidi.js'
import { repaint } from './views/repaint.js'

/** The mode BDSM of ECMA-48: who orders the text. */
const BIDI = { ours: '\u001b[8l', theirs: '\u001b[8h' }

/**
 * Keeps lines on the screen: those are written that became different. Ink has the keys, the alternate screen and the way out.
 *
 * @param size anything that is another value when the screen has another size
 * @returns what gives the terminal to another program until that has done its work
 */
export function usePicture(lines: readonly string[], size: string, bidi: BidiMode) {
  const { stdout } = useStdout()
  const { suspendTerminal } = useApp()
  const shown = useRef<{ lines: readonly string[]; size: string }>(undefined)
  const isLent = useRef(false)

  useLayoutEffect(() => {
    if (isLent.current) return
    stdout.write(repaint(lines, shown.current?.size === size ? shown.current.lines : undefined))
    shown.current = { lines, size }
  })

  // Terminals that order right-to-left text themselves (VTE) are asked to leave it where we put it.
  useEffect(() => {
    if (bidi !== 'visual') return
    stdout.write(BIDI.ours)
    return () => void stdout.write(BIDI.theirs)
  }, [bidi, stdout])

  return useCallback(
    async <T,>(work: () => Promise<T>): Promise<T> => {
      isLent.current = true
      let result: { of: T } | undefined
      await suspendTerminal(async () => {
        stdout.write(BIDI.theirs)
        result = { of: await work() }
      })
      if (bidi === 'visual') stdout.write(BIDI.ours)
      isLent.current = false
      shown.current = undefined
      return (result as unknown as { of: T }).of
    },
    [bidi, stdout, suspendTerminal],
  )
}
