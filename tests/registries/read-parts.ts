import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Parts } from './parts.js'

/** Folders whose files may be parts, and pages that tell of them. */
const FOLDERS = [
  'src/checks',
  'src/commands',
  'src/document/syntax',
  'src/formats',
  'src/site',
  'src/reports/findings',
  'src/locales',
]
const PAGES = ['docs', 'docs/checks']

/**
 * Reads what a copy of the project is made of: its files as they are, its registries as they say when they run.
 *
 * @throws where the registries do not load, as with a line whose file is missing
 */
export async function readParts(root: string): Promise<Parts> {
  const outfile = join(root, 'tests/registries/told.out.mjs')
  await build({
    absWorkingDir: root,
    entryPoints: ['tests/registries/told.ts'],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    jsx: 'automatic',
    define: { SYNOPSE_VERSION: '""', SYNOPSE_BUILD: '""' },
    logLevel: 'silent',
  })
  try {
    const told = execFileSync(process.execPath, [outfile], { encoding: 'utf8', maxBuffer: 1 << 26 })
    const files = [...FOLDERS, ...PAGES].flatMap(folder =>
      readdirSync(join(root, folder), { withFileTypes: true })
        .filter(entry => entry.isFile() && /\.(?:ts|md)$/.test(entry.name))
        .map(({ name }) => [`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8')] as const),
    )
    return { ...JSON.parse(told), files: Object.fromEntries(files) }
  } finally {
    rmSync(outfile, { force: true })
  }
}
