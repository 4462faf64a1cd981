// Writes schema/*.json from the code. A test holds the committed files against it.
import { rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const folder = join(dirname(fileURLToPath(import.meta.url)), '../schema')
const outfile = join(folder, 'generate.out.js')
await build({
  entryPoints: [join(folder, 'generate.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
})
try {
  const { jsonSchemas } = await import(pathToFileURL(outfile).href)
  for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(join(folder, name), text)
} finally {
  rmSync(outfile)
}
