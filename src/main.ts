import { EXIT } from './commands/exit.js'

declare const SYNOPSE_VERSION: string

/** Runs the command line and sets the exit code. Only what a call needs is loaded. */
export async function main(args: string[]): Promise<void> {
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    process.stdout.write(`${SYNOPSE_VERSION}\n`)
    return
  }
  presetBug()
  const { run } = await import('./commands/run.js')
  let late: number | undefined
  const code = await run(args, code => {
    late = code
    process.exitCode = code
  })
  process.exitCode = late ?? code
}

/** A call that ends before its code is known has not done what it was asked for; nor has one that an error ended. */
function presetBug(): void {
  process.exitCode = EXIT.bug
  if (!process.listeners('uncaughtExceptionMonitor').includes(endAsBug))
    process.on('uncaughtExceptionMonitor', endAsBug)
}

/** Left to itself, Node would end with 1, which says that `check` found something. */
const endAsBug = () => {
  process.once('exit', () => {
    process.exitCode = EXIT.bug
  })
}
