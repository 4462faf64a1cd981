import { render } from 'ink'
import { App, type AppProps } from './app.js'
import type { State } from './state.js'

/** Shows the screen until it is left, and returns its last state. */
export async function start(props: Omit<AppProps, 'seen'>): Promise<State> {
  let last = props.first
  const seen = (state: State) => {
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
