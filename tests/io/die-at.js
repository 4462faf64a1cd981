import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/*
 * Loaded before a program: kills it at the nth time that it is about to change something on the disk, with half of the text in
 * the file where it is writing one; n is SYNOPSE_DIE_AT. Where SYNOPSE_COUNT_TO is a path, it counts them there instead.
 */

const { writeFileSync } = fs
const at = Number(process.env.SYNOPSE_DIE_AT)
const path = process.env.SYNOPSE_COUNT_TO
let count = 0

const CHANGES = ['writeFile', 'rename', 'unlink', 'rm', 'rmdir', 'mkdir', 'copyFile', 'appendFile']

function counting(change, name) {
  return (...args) => {
    count++
    if (count === at) {
      if (name === 'writeFile') half(...args)
      process.kill(process.pid, 'SIGKILL')
    }
    return change(...args)
  }
}

function half(file, text) {
  writeFileSync(file, text.slice(0, text.length / 2))
}

for (const name of CHANGES) {
  fs.promises[name] = counting(fs.promises[name], name)
  for (const way of [name, `${name}Sync`]) fs[way] = counting(fs[way], name)
}
syncBuiltinESMExports()
if (path) process.on('exit', () => writeFileSync(path, String(count)))
