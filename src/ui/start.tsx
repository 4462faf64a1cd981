import { setImmediate as nextTurn } from 'node:timers/promises'
import { render } from 'ink'
import { App, type AppProps } from './app.js'
import type { UiState } from './state.js'

/**
 * Shows the screen until it is left, and returns its last state.
 *
 * @param isUp told when Ink has the terminal
 */
export async function start(props: Omit<AppProps, 'seen'>, isUp: () => void): Promise<UiState> {
  let last = props.first
  const seen = (state: UiState) => {
    last = state
  }
  const screen = render(<App {...props} seen={seen} />, {
    alternateScreen: true,
    exitOnCtrlC: false,
    interactive: true,
  })
  // A signal that came meanwhile is on its way to who waited for it.
  await nextTurn()
  isUp()
  await screen.waitUntilExit()
  return last
}
