declare const SYNOPSE_VERSION: string

/** Runs the command line and sets the exit code. Only what a call needs is loaded. */
export async function main(args: string[]): Promise<void> {
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    process.stdout.write(`${SYNOPSE_VERSION}\n`)
    return
  }
  const { run } = await import('./commands/run.js')
  const code = await run(args, late => {
    process.exitCode = late
  })
  process.exitCode ??= code
}
