import { useCallback, useEffect, useRef } from 'react'

/** Gives the terminal to another program until that has done its work. */
export type Lend = <T>(work: () => Promise<T>) => Promise<T>

/** Milliseconds within which a signal stops the process that sent it to itself. */
const STOPPING = 50

/**
 * Leaves the terminal to the shell while the process is stopped, and takes it back once that goes on: meanwhile others wrote to the
 * screen and set the keyboard as they need it.
 *
 * @returns how the terminal is lent from then on
 */
export function useStops(lend: Lend): Lend {
  const current = useRef(lend)
  current.current = lend
  const heed = useRef((_isHeeded: boolean) => {})
  // Whoever has the terminal sees to it, and may stop this process, too, which then does not wait for anything.
  const lending = useCallback<Lend>(async work => {
    heed.current(false)
    try {
      return await current.current(work)
    } finally {
      heed.current(true)
    }
  }, [])

  useEffect(() => {
    if (process.platform === 'win32') return
    const stop = () => void lending(stopped)
    const goOn = () => void lending(async () => {})
    heed.current = isHeeded => {
      for (const [signal, heard] of [['SIGTSTP', stop] as const, ['SIGCONT', goOn] as const])
        isHeeded ? process.on(signal, heard) : process.off(signal, heard)
    }
    heed.current(true)
    return () => {
      heed.current(false)
      heed.current = () => {}
    }
  }, [lending])

  return lending
}

/** Stops as whoever asked for it wanted. Where nobody could make the process go on, the system does not stop it. */
async function stopped(): Promise<void> {
  process.kill(process.pid, 'SIGTSTP')
  await new Promise(resolve => setTimeout(resolve, STOPPING))
}
