import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Keys by where they are on a PC keyboard, whatever they type. */
const CODES: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...'1234567890'].map((key, index) => [key, 10 + index])),
  ...Object.fromEntries([...'qwertyuiop'].map((key, index) => [key, 24 + index])),
  ...Object.fromEntries([...'asdfghjkl'].map((key, index) => [key, 38 + index])),
  ...Object.fromEntries([...'zxcvbnm'].map((key, index) => [key, 52 + index])),
  ...Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`F${index + 1}`, 67 + index])),
  F11: 95,
  F12: 96,
  space: 65,
  Tab: 23,
  Return: 36,
  BackSpace: 22,
  Up: 111,
  Down: 116,
  Left: 113,
  Right: 114,
}

/** A terminal that a PC has: how it is started with a command, and set up for it. */
interface Terminal {
  start: (command: readonly string[]) => readonly [program: string, ...args: string[]]
  /** Its files of settings, by their names in the home folder. */
  files?: Readonly<Record<string, string>>
  env?: Readonly<Record<string, string>>
  /** Who orders right-to-left text, where its settings leave it to us and it can't tell. */
  bidi?: 'visual'
}

const SIZE = { columns: 130, rows: 30 }
const FONT = 'DejaVu Sans Mono'
const XTERM = [
  'xterm',
  '-u8',
  ...['-fa', FONT, '-fs', '11'],
  ...['-geometry', `${SIZE.columns}x${SIZE.rows}`],
  '-e',
] as const

const KONSOLE = [
  `TerminalColumns=${SIZE.columns}`,
  `TerminalRows=${SIZE.rows}`,
  `Font=${FONT},11`,
  'BidiRenderingEnabled=false',
]

/** The terminals that can be had as a package for a PC without a screen. */
export const TERMINALS = {
  xterm: { start: command => [...XTERM, ...command] },
  tmux: {
    // Its server must not outlive the xterm.
    start: command => [
      ...XTERM,
      ...['tmux', '-u', '-f', '/dev/null', 'new', ...command],
      ...[';', 'set', 'destroy-unattached', 'on'],
    ],
  },
  kitty: {
    start: command => ['kitty', ...command],
    files: {
      '.config/kitty/kitty.conf': [
        'force_ltr yes',
        `font_family ${FONT}`,
        'update_check_interval 0',
        'remember_window_size no',
        `initial_window_width ${SIZE.columns}c`,
        `initial_window_height ${SIZE.rows}c`,
        '',
      ].join('\n'),
    },
    env: { LIBGL_ALWAYS_SOFTWARE: '1' },
    bidi: 'visual',
  },
  mlterm: {
    start: command => ['mlterm', '-g', `${SIZE.columns}x${SIZE.rows}`, '-e', ...command],
    files: {
      '.mlterm/main': 'type_engine = xft\nfontsize = 15\nline_space = 3\nencoding = UTF-8\n',
      '.mlterm/aafont': `DEFAULT = ${FONT}\n`,
    },
  },
  // A terminal with VTE that wants nothing of a desktop.
  sakura: {
    start: command => [
      'sakura',
      ...['--font', `${FONT} 11`, '--columns', `${SIZE.columns}`, '--rows', `${SIZE.rows}`],
      ...['-e', command.map(part => `'${part}'`).join(' ')],
    ],
  },
  konsole: {
    start: command => [
      'konsole',
      '--separate',
      '--hide-menubar',
      '--hide-tabbar',
      ...KONSOLE.flatMap(property => ['-p', property]),
      '-e',
      ...command,
    ],
    bidi: 'visual',
  },
} as const satisfies Record<string, Terminal>

export type TerminalName = keyof typeof TERMINALS

export interface Graphical {
  /** Presses keys one after the other, by their names in English, with modifiers as in `ctrl+s`. */
  press: (...keys: string[]) => Promise<void>
  /** Waits until the program has written something; colours and places between the letters do not count. */
  shows: (wanted: string) => Promise<void>
  /** A picture of the window as PNG, with few colours. */
  picture: (file: string) => void
  /** Waits until the terminal has ended by itself; whether it did. */
  leaves: () => Promise<boolean>
  end: () => Promise<void>
}

/**
 * A graphical terminal on a display of its own, in which a command runs.
 *
 * @param command of words without quotation marks
 * @param place a folder to run in, and one for the settings of programs
 * @param layout the keyboard layout that is on alone, as `setxkbmap` knows it
 */
export async function graphical(
  name: TerminalName,
  command: readonly string[],
  place: { root: string; home: string },
  layout: string,
): Promise<Graphical> {
  const { start, files = {}, env: own = {} }: Terminal = TERMINALS[name]
  const { root, home } = place
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, file)), { recursive: true })
    writeFileSync(join(home, file), text)
  }
  const run = join(home, 'run')
  mkdirSync(run, { recursive: true, mode: 0o700 })
  const { display, server } = await displayed()
  const env = {
    PATH: process.env.PATH,
    DISPLAY: display,
    LC_ALL: 'C.UTF-8',
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_RUNTIME_DIR: run,
    TMUX_TMPDIR: run,
    SHELL: '/bin/sh',
    ...own,
  }
  execFileSync('setxkbmap', [layout], { env })
  const log = join(home, 'screen.log')
  const ownId = join(home, 'pid')
  const recorded = `echo $$ > ${ownId}; exec ${command.join(' ')}`
  const [program, ...args] = start(['script', '-qfc', recorded, log])
  const terminal = spawn(program, args, { cwd: root, env, stdio: 'ignore' })
  const ended = endOf(terminal)
  let seen = 0
  const written = () => (existsSync(log) ? readFileSync(log, 'utf8') : '')
  const xdotool = (...words: string[]) => execFileSync('xdotool', words, { env, encoding: 'utf8' })
  const shows = async (wanted: string) => {
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
  }
  let isFocused = false
  /** Without a window manager, nobody gives a window the keyboard. */
  const focus = () => {
    if (isFocused) return
    isFocused = true
    for (const id of xdotool('search', '--onlyvisible', '--name', '.').trim().split('\n'))
      xdotool('windowfocus', id)
  }
  return {
    press: async (...keys) => {
      focus()
      for (const key of keys) {
        const parts = key.split('+')
        const last = parts.pop() as string
        const code = CODES[last] ?? last
        xdotool('key', [...parts, code].join('+'))
        await wait(30)
      }
    },
    shows,
    picture: file =>
      void execFileSync('import', ['-window', 'root', '-trim', '+repage', '-colors', '16', `PNG8:${file}`], {
        env,
      }),
    leaves: () => Promise.race([ended.then(() => true), wait(10_000, false, { ref: false })]),
    end: async () => {
      // Who records a terminal does not hear that it is closed.
      killed(ownId)
      if (terminal.exitCode === null) terminal.kill()
      await ended
      const stopped = endOf(server)
      server.kill()
      await stopped
    },
  }
}

/** Ends a process, if it is still there. */
function killed(file: string): void {
  const id = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  try {
    if (id > 0) process.kill(id, 'SIGKILL')
  } catch {}
}

/** A display without a screen. */
async function displayed() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-noreset', '-screen', '0', '1400x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await new Promise<string>(resolve =>
    server.stdio[3]?.on('data', data => resolve(`${data}`.trim())),
  )
  return { display: `:${number}`, server }
}

const endOf = (child: ChildProcess) =>
  new Promise<void>(resolve => child.once('exit', () => resolve()).once('error', () => resolve()))
