// npm run bench [-- startup sync …]: runs benchmarks (default: all) and keeps what they print in bench/results.md.
// npm run bench -- align ablation <path> …: measures these on other data, and keeps nothing.
// npm run bench -- scale 50 200 5000: measures at these sizes, and keeps nothing.
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from './bundle.js'

const folder = dirname(fileURLToPath(import.meta.url))
const all = readdirSync(folder)
  .filter(name => name.endsWith('.bench.ts'))
  .map(name => name.replace('.bench.ts', ''))
const given = process.argv.slice(2)
const wanted = given.filter(name => all.includes(name))
const sizes = given.filter(name => /^\d+$/.test(name))
const paths = given.filter(name => !all.includes(name) && !sizes.includes(name))
const unknown = paths.filter(path => !existsSync(path))
if (unknown.length > 0)
  throw new Error(`no benchmark and no file ${unknown.join(', ')}; the benchmarks are: ${all.join(', ')}`)

const tables = []
for (const name of wanted.length > 0 ? wanted : all) {
  const { title, run } = await load(join(folder, `${name}.bench.ts`))
  const lines = await run(
    join(folder, '..'),
    paths.map(path => resolve(path)),
    sizes.map(Number),
  )
  const table = `## ${title}\n\n${lines.join('\n')}\n`
  console.log(table)
  tables.push(table)
}
if (given.length === 0) {
  const head = `# What was measured last\n\nNode ${process.version}, ${process.platform} ${process.arch}. Times are medians; ratios are measured side by side.\n`
  writeFileSync(join(folder, 'results.md'), [head, ...tables].join('\n'))
}
