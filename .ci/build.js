// Builds dist/: the command line and the library as one bundle in chunks (a command loads only what it needs),
// the type declarations, and the licences of the packages that the bundle contains.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { combineOnce } from './combine-once.js'
import { lazyWidth } from './lazy-width.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const at = (...parts) => join(root, ...parts)
const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'))

/** Tells this build from others: what one has kept is no use to another that might make something else. */
function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(at('package-lock.json')))
  for (const name of readdirSync(at('src'), { recursive: true }).sort())
    if (/\.(?:tsx?|js|txt)$/.test(name)) hash.update(name).update(readFileSync(at('src', name)))
  return hash.digest('hex')
}

rmSync(at('dist'), { recursive: true, force: true })
const { metafile } = await build({
  absWorkingDir: root,
  // The last ones are workers: files of their own.
  entryPoints: [
    'src/main.ts',
    'src/index.ts',
    'src/commands/desk-worker.ts',
    'src/project/work/crew-member.ts',
  ],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  // Older than what package.json asks for: it runs there, too.
  target: 'node20',
  // The ES modules of packages that have both kinds: they are split into chunks.
  mainFields: ['module', 'main'],
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  charset: 'utf8',
  loader: { '.txt': 'text' },
  plugins: [lazyWidth(root), combineOnce(root)],
  // Ink asks for it where somebody debugs Ink itself.
  alias: { 'react-devtools-core': './.ci/no-devtools.js' },
  metafile: true,
  logLevel: 'warning',
  define: {
    'process.env.NODE_ENV': '"production"',
    SYNOPSE_VERSION: JSON.stringify(version),
    SYNOPSE_BUILD: JSON.stringify(fingerprint()),
  },
  // Some of the bundled packages are CommonJS: they require Node's own modules and know their file.
  banner: {
    js: [
      "import{createRequire as __createRequire}from'node:module'",
      "import{fileURLToPath as __toPath}from'node:url'",
      'const require=__createRequire(import.meta.url),__filename=__toPath(import.meta.url)',
    ].join(';'),
  },
})

// What browsers get from `synopse serve`.
const { metafile: served } = await build({
  absWorkingDir: root,
  entryPoints: [
    { in: 'src/serve/client/main.tsx', out: 'app' },
    { in: 'src/serve/client/style.css', out: 'app' },
    { in: 'src/serve/client/events-worker.ts', out: 'events' },
  ],
  outdir: 'dist/serve',
  bundle: true,
  format: 'esm',
  platform: 'browser',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  alias: { 'node:crypto': './.ci/no-crypto.js', 'node:util': './.ci/no-terminal.js' },
  target: 'es2023',
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
})

const { bytes } = served.outputs['dist/serve/app.js']
console.log(`dist/serve/app.js: ${(bytes / 1024).toFixed(0)} kB`)

const packages = new Set(
  [...Object.keys(metafile.inputs), ...Object.keys(served.inputs)].flatMap(
    input => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? [],
  ),
)
const notices = [...packages].sort().map(folder => {
  const { name, version, license } = JSON.parse(readFileSync(at(folder, 'package.json'), 'utf8'))
  const file = readdirSync(at(folder)).find(entry => /^licen[cs]e/i.test(entry))
  return `${name} ${version} (${license})\n\n${file ? readFileSync(at(folder, file), 'utf8').trim() : ''}\n`
})
writeFileSync(at('dist/THIRD-PARTY-LICENSES.txt'), notices.join(`\n${'-'.repeat(78)}\n\n`))

execFileSync(
  process.execPath,
  [at('node_modules/typescript/bin/tsc'), '-p', at('tsconfig.declarations.json')],
  {
    stdio: 'inherit',
  },
)
