// Writes what is committed but made from the code: schema/*.json and docs/checks/*.md. Tests hold the committed files against it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Each generator exports `files`: the texts of the files beside it, by their names. */
for (const folder of ['schema', 'docs/checks']) {
  const outfile = join(root, folder, 'generate.out.js')
  await build({
    entryPoints: [join(root, folder, 'generate.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // As in .ci/build.js.
    mainFields: ['module', 'main'],
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url)",
    },
    loader: { '.txt': 'text' },
    logLevel: 'warning',
  })
  try {
    const { files } = await import(pathToFileURL(outfile).href)
    for (const [name, text] of Object.entries(await files())) {
      mkdirSync(join(root, folder), { recursive: true })
      writeFileSync(join(root, folder, name), text)
    }
  } finally {
    rmSync(outfile)
  }
}
