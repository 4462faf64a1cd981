import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { BIN } from '../process.js'
import { has } from '../tools.js'

/** Whether there is a graphical terminal, a display without a screen for it, and somebody to press its keys. */
export const hasXterm =
  has('xterm', '-version') && has('Xvfb', '-help') && has('xdotool', 'version') && has('setxkbmap', '-help')

/** Keys by where they are on a PC keyboard, whatever they type. */
const CODES: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...'qwertyuiop'].map((key, index) => [key, 24 + index])),
  ...Object.fromEntries([...'asdfghjkl'].map((key, index) => [key, 38 + index])),
  ...Object.fromEntries([...'zxcvbnm'].map((key, index) => [key, 52 + index])),
  space: 65,
  Tab: 23,
  Return: 36,
  F1: 67,
  F2: 68,
  F3: 69,
}

export interface Xterm {
  /** Presses keys one after the other, by their names in English. */
  press: (...keys: string[]) => Promise<void>
  /** Waits until the program has written something; colours and places between the letters do not count. */
  shows: (wanted: string) => Promise<void>
  /** A picture of the display, as PNG. */
  picture: (file: string) => void
  end: () => Promise<void>
}

/** An xterm in which the tool runs, with a keyboard layout that is on alone. @param layout as `setxkbmap` knows it */
export async function xterm(root: string, layout: string): Promise<Xterm> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-noreset', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await new Promise<string>(resolve =>
    server.stdio[3]?.on('data', data => resolve(`${data}`.trim())),
  )
  const env = {
    ...process.env,
    DISPLAY: `:${number}`,
    LC_ALL: 'C.UTF-8',
    XDG_CONFIG_HOME: join(root, '.config'),
  }
  execFileSync('setxkbmap', [layout], { env })
  const log = join(root, 'screen.log')
  const command = `${process.execPath} ${BIN} --ui-lang en`
  const terminal = spawn(
    'xterm',
    [
      '-u8',
      '-fa',
      'DejaVu Sans Mono',
      '-fs',
      '11',
      '-geometry',
      '130x44',
      '-e',
      'script',
      '-qfc',
      command,
      log,
    ],
    { cwd: root, env, stdio: 'ignore' },
  )
  const ended = new Promise<void>(resolve => terminal.once('exit', () => resolve()))
  let seen = 0
  const written = () => (existsSync(log) ? readFileSync(log, 'utf8') : '')
  return {
    press: async (...keys) => {
      for (const key of keys) {
        const code = CODES[key]
        if (code === undefined) throw new Error(`no key ${key}`)
        execFileSync('xdotool', ['key', `${code}`], { env })
        await wait(30)
      }
    },
    shows: async wanted => {
      for (let tries = 0; tries < 400; tries++) {
        const all = written()
        const at = all.indexOf(wanted, seen)
        if (at >= 0) {
          seen = at + wanted.length
          return
        }
        await wait(50)
      }
      throw new Error(`“${wanted}” is not to be seen behind: ${JSON.stringify(written().slice(-2000))}`)
    },
    picture: file => void execFileSync('import', ['-window', 'root', file], { env }),
    end: async () => {
      if (terminal.exitCode === null) terminal.kill()
      await ended
      const stopped = new Promise(resolve => server.once('exit', resolve))
      server.kill()
      await stopped
    },
  }
}
