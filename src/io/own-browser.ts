import { spawn } from 'node:child_process'

/** Why nothing can be shown on the screen before the user: they are at another machine, or there is none. */
export type NoScreen = 'remote' | 'missing'

/** Whether a browser could show anything. Undefined: it could. @param env of this process */
export function noScreen(env: NodeJS.ProcessEnv, platform = process.platform): NoScreen | undefined {
  if (env.SSH_CONNECTION || env.SSH_CLIENT || env.SSH_TTY) return 'remote'
  const hasScreen = platform === 'win32' || platform === 'darwin' || env.DISPLAY || env.WAYLAND_DISPLAY
  return hasScreen ? undefined : 'missing'
}

/** What opens a file as the system does when it is clicked. */
const OPENERS: Partial<Record<NodeJS.Platform, string>> = { darwin: 'open', win32: 'explorer.exe' }
/** Milliseconds after which a program that still runs is the browser itself. */
const PATIENCE = 1500

/** Opens a page in the user's own browser; returns whether that seems to have worked. @param file absolute path of the page */
export function openInBrowser(file: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise(done => {
    const child = spawn(OPENERS[process.platform] ?? 'xdg-open', [file], {
      env,
      stdio: 'ignore',
      detached: true,
    })
    const timer = setTimeout(done, PATIENCE, true)
    const end = (isOpen: boolean) => {
      clearTimeout(timer)
      done(isOpen)
    }
    child.once('error', () => end(false))
    // The Explorer ends with 1 whatever it did.
    child.once('exit', code => end(code === 0 || process.platform === 'win32'))
    child.unref()
  })
}
