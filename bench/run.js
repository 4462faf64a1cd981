// npm run bench [-- startup sync …]: runs benchmarks (default: all) and keeps what they print in bench/results.md.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const folder = dirname(fileURLToPath(import.meta.url))
const all = readdirSync(folder)
  .filter(name => name.endsWith('.bench.ts'))
  .map(name => name.replace('.bench.ts', ''))
const wanted = process.argv.slice(2)
const unknown = wanted.filter(name => !all.includes(name))
if (unknown.length > 0) throw new Error(`no benchmark ${unknown.join(', ')}; there are: ${all.join(', ')}`)

const out = mkdtempSync(join(tmpdir(), 'synopse-bench-'))
const tables = []
try {
  for (const name of wanted.length > 0 ? wanted : all) {
    const outfile = join(out, `${name}.mjs`)
    await build({
      entryPoints: [join(folder, `${name}.bench.ts`)],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      mainFields: ['module', 'main'],
      banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url)" },
    })
    const { title, run } = await import(pathToFileURL(outfile).href)
    const table = `## ${title}\n\n${(await run(join(folder, '..'))).join('\n')}\n`
    console.log(table)
    tables.push(table)
  }
} finally {
  rmSync(out, { recursive: true })
}
if (wanted.length === 0) {
  const head = `# What was measured last\n\nNode ${process.version}, ${process.platform} ${process.arch}. Times are medians; ratios are measured side by side.\n`
  writeFileSync(join(folder, 'results.md'), [head, ...tables].join('\n'))
}
