// Writes src/aligner/lexicon/{en,ru,ar}.txt from the lists in words/. A test holds the committed files against them.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const folder = join(dirname(fileURLToPath(import.meta.url)), '../src/aligner/lexicon')
const out = mkdtempSync(join(tmpdir(), 'synopse-lexicon-'))
const outfile = join(out, 'stem-list.mjs')
try {
  await build({
    entryPoints: [join(dirname(fileURLToPath(import.meta.url)), 'stem-list.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
  })
  const { COLUMNS, stemList } = await import(pathToFileURL(outfile).href)
  const lines = readdirSync(join(folder, 'words'))
    .sort()
    .flatMap(name => readFileSync(join(folder, 'words', name), 'utf8').split('\n'))
  for (const language of COLUMNS) writeFileSync(join(folder, `${language}.txt`), stemList(lines, language))
} finally {
  rmSync(out, { recursive: true })
}
