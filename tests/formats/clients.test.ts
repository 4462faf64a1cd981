import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { FORMATS } from '../../src/formats/index.js'
import { article } from '../commands/article.js'
import type { Alignment, TestProject } from '../process.js'
import { runs } from '../runs.js'
import { has, where } from '../tools.js'
import { exchange } from './arbitrary.js'

function call(made: TestProject, command: string, ...args: string[]): string {
  const env = { ...process.env, HOME: made.root, JAVA_TOOL_OPTIONS: `-Duser.home=${made.root}` }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: made.root, encoding: 'utf8', env })
  expect({ command, status, stderr: status === 0 ? '' : stderr }).toEqual({ command, status: 0, stderr: '' })
  return stdout
}

async function given(format: string, file: string) {
  const made = article()
  await made.here(['export', 'streik', '--lang', 'ru', '--format', format, '--out', made.path(file)])
  return made
}

const targetOf = (made: TestProject, id: string) =>
  made.json<Alignment>('alignments/streik/ru.json').entries.find(entry => entry.id === id)?.target

/** Where Debian's php-symfony-translation has the schemas of OASIS. */
const SCHEMAS = '/usr/share/php/Symfony/Component/Translation/Resources/schemas'
const CATALOG = `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
${['http://www.w3.org/2001/xml.xsd', `${SCHEMAS}/informativeCopiesOf3rdPartySchemas/w3c/xml.xsd`]
  .map(address => `<system systemId="${address}" uri="file://${SCHEMAS}/xml.xsd"/>`)
  .join('\n')}
</catalog>`

where(has('xmllint', '--version') && existsSync(SCHEMAS))('xmllint', () => {
  test.each([
    ['xliff', 'xliff-core-2.0.xsd'],
    ['xliff12', 'xliff-core-1.2-strict.xsd'],
  ] as const)('%s is valid, whatever is in it', async (format, schema) => {
    const made = await given(format, 'article.xlf')
    const write = await FORMATS[format].write()
    const files = fc.sample(exchange, runs(100)).map((sample, index) => {
      made.write(`${index}.xlf`, write(sample))
      return `${index}.xlf`
    })
    made.write('catalog.xml', CATALOG)
    const args = ['--noout', '--nonet', '--schema', `${SCHEMAS}/${schema}`, 'article.xlf', ...files]
    call(made, 'env', `XML_CATALOG_FILES=${made.path('catalog.xml')}`, 'xmllint', ...args)
    made.write('broken.xlf', made.read('article.xlf').replace('<source', '<sauce/><source'))
    const broken = () =>
      call(made, 'env', `XML_CATALOG_FILES=${made.path('catalog.xml')}`, 'xmllint', ...args, 'broken.xlf')
    expect(broken).toThrow()
  })

  test('tmx is well formed', async () => {
    call(await given('tmx', 'out.tmx'), 'xmllint', '--noout', '--nonet', 'out.tmx')
  })
})

where(has('msgfmt', '--version'))('gettext', () => {
  test('checks a PO file, merges it with itself, and what comes back is what went out', async () => {
    const made = await given('po', 'ru.po')
    call(made, 'msgfmt', '--check', '-o', '/dev/null', 'ru.po')
    call(made, 'msgmerge', '-q', 'ru.po', 'ru.po', '-o', 'merged.po')
    made.write(
      'merged.po',
      made.read('merged.po').replace('msgid "Falsch!"\nmsgstr ""', 'msgid "Falsch!"\nmsgstr "Неверно!"'),
    )
    const { stdout } = await made.here(['import', made.path('merged.po')])
    expect(stdout).toContain('1 imported')
    expect(targetOf(made, 'falsch01')).toBe('Неверно!')
  })
})

where(has('xliff2po', '--version'))('the Translate Toolkit', () => {
  test('makes PO of XLIFF 1.2 and XLIFF of that again; a change in between comes back', async () => {
    const made = await given('xliff12', 'ru.xlf')
    call(made, 'xliff2po', 'ru.xlf', 'ru.po')
    made.write('ru.po', made.read('ru.po').replace('msgstr "Falsch!"', 'msgstr "Неверно!"'))
    call(made, 'po2xliff', '-t', 'ru.xlf', 'ru.po', 'back.xlf')
    await made.here(['import', made.path('back.xlf'), '--lang', 'ru'])
    expect(targetOf(made, 'falsch01')).toBe('Неверно!')
    expect(targetOf(made, 'titel001')).toBe('Забастовка')
  })
})

const PROJECT = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir>
<tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file>
<dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>DE</source_lang><target_lang>RU</target_lang>
<sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags></project></omegat>`

const MEMORY = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.1"><header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext"
creationtoolversion="3.6.0" segtype="paragraph" srclang="DE"/><body><tu><tuv lang="DE"><seg>Falsch!</seg></tuv>
<tuv lang="RU"><seg>Неверно!</seg></tuv></tu></body></tmx>`

where(has('omegat', '--help'))('OmegaT', () => {
  test('opens XLIFF 1.2, and what it translates comes back', async () => {
    const made = await given('xliff12', 'om/source/ru.xlf')
    made.write('om/omegat.project', PROJECT)
    made.write('om/omegat/project_save.tmx', MEMORY)
    for (const folder of ['target', 'tm', 'glossary', 'dictionary']) made.write(`om/${folder}/.keep`, '')
    call(made, 'omegat', '--mode=console-translate', made.path('om'))
    const { stdout } = await made.here(['import', made.path('om/target/ru.xlf')])
    expect(stdout).toContain('1 imported')
    expect(targetOf(made, 'falsch01')).toBe('Неверно!')
  })
})
