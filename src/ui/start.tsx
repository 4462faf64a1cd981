import { render } from 'ink'
import { App, type AppProps } from './app.js'
import type { UiState } from './state.js'

/** Shows the screen until it is left, and returns its last state. */
export async function start(props: Omit<AppProps, 'seen'>): Promise<UiState> {
  let last = props.first
  const seen = (state: UiState) => {
    last = state
  }
  const screen = render(<App {...props} seen={seen} />, {
    alternateScreen: true,
    exitOnCtrlC: false,
    interactive: true,
  })
  await screen.waitUntilExit()
  return last
}
