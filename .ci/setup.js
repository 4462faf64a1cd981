// Brings a clone to the point where the tool runs: installs what package-lock.json says and builds dist/.
// Each step is skipped while the files that it depends on are the same as when it last ran.
import { execSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const filesIn = path =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap(name => filesIn(join(path, name)))
    : [path]

function fingerprint(...paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(path => filesIn(join(root, path))))
    hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

function step(label, command, stamp, inputs) {
  const state = fingerprint(...inputs)
  const file = join(root, stamp)
  if (existsSync(file) && readFileSync(file, 'utf8') === state) return
  console.error(label)
  // stdout belongs to the command that follows the set-up.
  execSync(command, { cwd: root, stdio: ['ignore', process.stderr, process.stderr] })
  writeFileSync(file, state)
}

step(
  'Installing the packages of package-lock.json …',
  'npm ci --no-audit --no-fund --loglevel=error',
  'node_modules/.synopse-installed',
  ['package.json', 'package-lock.json'],
)
step('Building dist/ …', 'node .ci/build.js', 'dist/.built', [
  'src',
  '.ci/build.js',
  'tsconfig.json',
  'tsconfig.declarations.json',
  'package.json',
])
