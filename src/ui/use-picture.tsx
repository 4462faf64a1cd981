import { useApp, useStdout } from 'ink'
import { useCallback, useLayoutEffect, useRef } from 'react'
import { terminalModes, type Wanted } from './terminal-modes.js'
import { repaint } from './views/repaint.js'

/**
 * Keeps lines on the screen: those are written that became different. Ink has the alternate screen and the way out.
 *
 * @param whole anything that is another value when all of the screen must be written anew
 * @param wanted what the terminal is to do meanwhile
 * @returns what gives the terminal to another program until that has done its work
 */
export function usePicture(
  lines: readonly string[],
  whole: string,
  { bidi, hasMouse, isMlterm, isNested }: Wanted & { isNested: boolean | undefined },
) {
  const { stdout } = useStdout()
  const { suspendTerminal } = useApp()
  const shown = useRef<{ lines: readonly string[]; whole: string }>(undefined)
  const isLent = useRef(false)
  const latest = useRef({ lines, whole })
  latest.current = { lines, whole }

  useLayoutEffect(() => {
    const { enter, leave } = terminalModes({ bidi, hasMouse, isMlterm })
    stdout.write(enter)
    return () => void stdout.write(leave)
  }, [bidi, hasMouse, isMlterm, stdout])

  useLayoutEffect(() => {
    if (isLent.current) return
    const before = shown.current?.whole === whole ? shown.current.lines : undefined
    stdout.write(repaint(lines, before, isNested))
    shown.current = { lines, whole }
  })

  return useCallback(
    async <T,>(work: () => Promise<T>): Promise<T> => {
      const { enter, leave } = terminalModes({ bidi, hasMouse, isMlterm })
      isLent.current = true
      let result: { of: T } | undefined
      stdout.write(leave)
      await suspendTerminal(async () => {
        result = { of: await work() }
      })
      stdout.write(enter)
      isLent.current = false
      // Whoever had it drew something else there, and nothing may have changed here.
      stdout.write(repaint(latest.current.lines, undefined, isNested))
      shown.current = latest.current
      return (result as unknown as { of: T }).of
    },
    [bidi, hasMouse, isMlterm, isNested, stdout, suspendTerminal],
  )
}
