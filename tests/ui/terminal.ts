import { execFileSync, spawnSync } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll } from '@jest/globals'
import { BIN } from '../process.js'
import { has } from '../tools.js'

/** Whether there is a terminal that tests can type into. */
export const hasTmux = has('tmux', '-V')

const SOCKET = `synopse-${process.pid}`
const tmux = (...args: string[]) =>
  execFileSync('tmux', ['-u', '-L', SOCKET, '-f', '/dev/null', ...args]).toString()

afterAll(() => {
  if (hasTmux) spawnSync('tmux', ['-L', SOCKET, 'kill-server'])
})

/**
 * A terminal in which the tool runs.
 *
 * @param isJob whether a shell runs it that lets go of it when it is stopped, and makes it go on after Enter (default: no)
 */
export function terminal(root: string, name: string, env = '', args = '', isJob = false) {
  const [before, after] = isJob ? ['set -m;', 'echo job stopped; read _line; fg;'] : ['', '']
  const command = `cd ${root} && ${before} env LC_ALL=C.UTF-8 XDG_CONFIG_HOME=${root}/.config ${env} ${process.execPath} ${BIN} --ui-lang en ${args}; ${after} echo "exit code $?"; sleep 600`
  tmux('new-session', '-d', '-s', name, '-x', '110', '-y', '36', command)
  const screen = () => tmux('capture-pane', '-p', '-t', name)
  const shows = async (wanted: string | RegExp) => {
    for (let tries = 0; tries < 200; tries++) {
      if (wanted instanceof RegExp ? wanted.test(screen()) : screen().includes(wanted)) return
      await wait(50)
    }
    throw new Error(`“${wanted}” is not to be seen:\n${screen()}`)
  }
  const keys = (...keys: string[]) => tmux('send-keys', '-t', name, ...keys)
  const type = (text: string) => tmux('send-keys', '-t', name, '-l', text)
  return {
    screen,
    shows,
    /** From the overview to a document, by its name, which no other has in its own. */
    opens: async (document: string) => {
      await shows('▶')
      keys('/')
      type(document)
      keys('Enter', 'Enter')
      await shows(/\b1\/\d+/)
    },
    /** Whether what stands there is gone when the tool is. */
    isAlternate: () => tmux('display-message', '-p', '-t', name, '#{alternate_on}').trim() === '1',
    keys,
    type,
    resize: (width: number, height: number) =>
      tmux('resize-window', '-t', name, '-x', `${width}`, '-y', `${height}`),
    /** The process of the tool, which is the child of the shell that the terminal runs. */
    kill: (signal: NodeJS.Signals) => {
      const shell = tmux('list-panes', '-t', name, '-F', '#{pane_pid}').trim()
      const child = execFileSync('ps', ['-o', 'pid=', '--ppid', shell]).toString().trim().split('\n')[0]
      process.kill(Number(child), signal)
    },
  }
}
