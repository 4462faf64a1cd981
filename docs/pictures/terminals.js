// Takes the pictures of terminals: what each of them really shows of this project's corpus, as PNG. Those that are not
// installed are left out.
//
//   node docs/pictures/terminals.js [terminal…]
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../..')
const folder = mkdtempSync(join(tmpdir(), 'synopse-terminals-'))

try {
  const { graphical, TERMINALS } = await driver()
  const wanted = process.argv.slice(2)
  for (const name of wanted.length > 0 ? wanted : Object.keys(TERMINALS))
    if (spawnSync(name, ['--help']).error) console.error(`${name} is not installed.`)
    else await take(graphical, name, TERMINALS[name].bidi)
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** The tests drive the same terminals. */
async function driver() {
  const outfile = join(folder, 'graphical.mjs')
  await build({
    entryPoints: [join(root, 'tests/ui/graphical.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
  })
  return import(pathToFileURL(outfile).href)
}

async function take(graphical, name, chosen) {
  const place = { root: join(folder, name), home: join(folder, `${name}-home`) }
  for (const part of ['corpus', 'alignments', 'synopse.config.json'])
    cpSync(join(root, part), join(place.root, part), { recursive: true })
  const bidi = chosen ? ['--bidi', chosen] : []
  const command = [process.execPath, join(root, 'bin/synopse.js'), '--ui-lang', 'en', ...bidi, 'ui', 'csto']
  const terminal = await graphical(name, command, place, 'us')
  try {
    await terminal.shows('csto')
    await wait(3000)
    await terminal.press('Down', 'Down', 'Tab', 'Tab')
    await wait(6000)
    terminal.picture(join(here, `terminal-${name}.png`))
    console.log(`docs/pictures/terminal-${name}.png`)
  } finally {
    await terminal.end()
  }
}
