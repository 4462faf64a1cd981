import { spawn } from 'node:child_process'

/** A program in a pseudo-terminal of `script`, 160 × 50. */
export interface Terminal {
  /** Milliseconds from its start until a text stood on it, or behind what was typed last. */
  shows: (text: string) => Promise<number>
  type: (keys: string) => void
  /** Types `q`, and waits for its end. */
  end: () => Promise<void>
}

export function terminal(cwd: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): Terminal {
  const start = process.hrtime.bigint()
  const command = args.map(part => `'${part}'`).join(' ')
  const env = { ...process.env, TERM: 'xterm-256color', XDG_CONFIG_HOME: cwd, ...more }
  const child = spawn('script', ['-qfec', `stty cols 160 rows 50; exec ${command}`, '/dev/null'], {
    cwd,
    env,
  })
  const ended = new Promise(resolve => child.once('exit', resolve))
  let output = ''
  const shows = (text: string) =>
    new Promise<number>((resolve, reject) => {
      ended.then(() => reject(new Error(`${command} ended without “${text}”`)))
      const look = () => {
        if (!output.includes(text)) return
        child.stdout.off('data', look)
        resolve(Number(process.hrtime.bigint() - start) / 1e6)
      }
      child.stdout.on('data', look)
      look()
    })
  child.stdout.on('data', chunk => {
    output += chunk
  })
  const type = (keys: string) => {
    output = ''
    child.stdin.write(keys)
  }
  const end = async () => {
    child.stdin.write('q')
    child.stdin.end()
    await ended
  }
  return { shows, type, end }
}
