import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder } from './process.js'
import { peer } from './tools.js'

const root = join(import.meta.dirname, '..')
const folder = temporaryFolder()
const at = (command: string, args: string[], input = '') =>
  execFileSync(command, args, { cwd: folder, input, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } })

peer('the packed tarball, installed in an empty folder', () => {
  beforeAll(() => {
    const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
    const [{ filename }] = JSON.parse(execFileSync('npm', pack, { cwd: root, encoding: 'utf8' }))
    writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}')
    at('npm', ['install', '--offline', '--no-audit', '--no-fund', '--loglevel=error', `./${filename}`])
  })

  test('runs with npx', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(at('npx', ['--no-install', 'synopse', '--version'])).toBe(`${version}\n`)
    // What npx starts, without the half second that it takes to find it.
    const synopse = (args: string[], input?: string) => at('node_modules/.bin/synopse', args, input)
    synopse(['init'])
    synopse(['add', '-', '--as', 'brief'], 'Ein Titel\n\nEin Absatz.\n')
    synopse(['sync'])
    const { documents } = JSON.parse(synopse(['status', '--json']))
    expect(documents).toMatchObject([{ document: 'brief', units: 2, languages: { ar: { untranslated: 2 } } }])
  })

  test('is a library, with types', () => {
    writeFileSync(
      join(folder, 'use.js'),
      "import { parseUnits } from 'synopse'\nconsole.log(parseUnits('# Eins')[0].text)\n",
    )
    expect(at('node', ['use.js'])).toBe('Eins\n')
    expect(readFileSync(join(folder, 'node_modules/synopse/dist/types/index.d.ts'), 'utf8')).toContain(
      'parseUnits',
    )
  })

  test('depends on nothing, and names the licences of what it contains', () => {
    const installed = readdirSync(join(folder, 'node_modules')).filter(name => !name.startsWith('.'))
    expect(installed).toEqual(['synopse'])
    expect(
      readFileSync(join(folder, 'node_modules/synopse/dist/THIRD-PARTY-LICENSES.txt'), 'utf8'),
    ).toContain('micromark')
  })
})
