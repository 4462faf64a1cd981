import type { AppProps } from './app.js'
import type { UiState } from './state.js'
import { orderModes } from './terminal-modes.js'
import { frame } from './views/frame.js'
import { repaint } from './views/repaint.js'
import { screenOf } from './views/screen.js'

/** The first picture of the screen, and what becomes of it. */
export interface FirstPicture {
  /** From now on somebody else sees to it that the terminal is left as it was. */
  handOver: () => void
  /** Leaves the terminal as it was. */
  takeBack: () => void
}

/** The process that has the terminal. */
type Shell = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'on' | 'off' | 'kill' | 'pid'>

/** The alternate screen, without a cursor. */
const ENTER = '\u001B[?1049h\u001B[?25l'
const LEAVE = '\u001B[?1049l\u001B[?25h'
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Draws a state at once. What is typed from then on waits for whoever takes the keys. */
export function showFirst(
  state: UiState,
  { view, isMlterm = false, isNested }: Pick<AppProps, 'view' | 'isMlterm' | 'isNested'>,
  shell: Shell,
): FirstPicture {
  const { stdin, stdout } = shell
  const { bidi } = state
  stdin.setRawMode(true)
  const lines = frame(state, screenOf(view, bidi, stdout))
  const order = orderModes({ bidi, isMlterm })
  stdout.write(ENTER + order.enter + repaint(lines, undefined, isNested))
  const handOver = () => {
    for (const signal of SIGNALS) shell.off(signal, end)
  }
  const takeBack = () => {
    handOver()
    stdout.write(order.leave + LEAVE)
    stdin.setRawMode(false)
  }
  const end = (signal: NodeJS.Signals) => {
    takeBack()
    shell.kill(shell.pid, signal)
  }
  for (const signal of SIGNALS) shell.on(signal, end)
  return { handOver, takeBack }
}
