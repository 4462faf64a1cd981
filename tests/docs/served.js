// The command line, started once and asked many times, as a process for each example would take most of the time: what an
// example shows is what the tool prints. That the tool starts as a process is shown by the examples of the README.
//
// A call comes through one named pipe (folder, stdin and the arguments, each closed by NUL), and goes back through another
// as a script that prints the same to stdout and stderr, in this order, and has the same exit code.
import { readFileSync, writeFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { main } from '../../dist/main.js'

const [asked, answered] = process.argv.slice(2)
const quoted = text => `'${text.replaceAll("'", "'\\''")}'`

let script = []
for (const [name, to] of [
  ['stdout', 1],
  ['stderr', 2],
]) {
  process[name].setMaxListeners(0)
  process[name].write = (text, ...rest) => {
    script.push(`printf %s ${quoted(String(text))} >&${to}`)
    // Whoever waits until it is written goes on.
    rest.find(done => typeof done === 'function')?.()
    return true
  }
}

for (;;) {
  // Opening waits for the other side, and reading for its end.
  const [folder, stdin, ...args] = readFileSync(asked, 'utf8').split('\0').slice(0, -1)
  script = []
  process.exitCode = undefined
  process.chdir(folder)
  // The shell drops line ends at the end of what it puts in: so there is a mark behind it.
  const input = Readable.from([Buffer.from(stdin.slice(0, -1))])
  Object.defineProperty(process, 'stdin', { value: input, configurable: true })
  await main(args)
  writeFileSync(answered, `${script.join('\n')}\nreturn ${process.exitCode}\n`)
}
