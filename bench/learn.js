// npm run learn [-- --write] <path> …: learns the aligner's weights from cases with gold (default: the project's own), as
// src/aligner/weights.ts holds them, and prints them; --write puts them there.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from './bundle.js'

const folder = dirname(fileURLToPath(import.meta.url))
const given = process.argv.slice(2)
const paths = given.filter(name => name !== '--write').map(path => resolve(path))

const { learn } = await load(join(folder, 'align/learn.ts'))
const weights = learn(paths.length > 0 ? paths : [join(folder, 'gold')], console.error)
console.log(weights)
if (given.includes('--write')) {
  const file = join(folder, '../src/aligner/weights.ts')
  const head = readFileSync(file, 'utf8').split('export const WEIGHTS')[0]
  writeFileSync(file, `${head}export const WEIGHTS: Weights = ${weights}\n`)
}
