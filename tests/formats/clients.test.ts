import { existsSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { FORMATS } from '../../src/formats/index.js'
import { wholeText } from '../../src/formats/text-writer.js'
import { article } from '../commands/article.js'
import type { TestProject } from '../process.js'
import { runs } from '../runs.js'
import { has, peer, where } from '../tools.js'
import { exchange } from './arbitrary.js'
import { call, expectUnchanged, given, targetOf } from './client.js'

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
    const writer = await FORMATS[format].writer()
    const files = fc.sample(exchange, runs(100)).map((sample, index) => {
      made.write(`${index}.xlf`, wholeText(writer, sample))
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

/** Each writes the file anew, in the way that it has. */
const GETTEXT: [string, ...string[]][] = [
  ['msgcat', '--no-wrap', 'ru.po'],
  ['msgcat', '--width=30', '--sort-output', 'ru.po'],
  ['msgcat', '--add-location=file', 'ru.po'],
  ['msgattrib', '--no-obsolete', 'ru.po'],
  ['msgconv', '--to-code=UTF-8', 'ru.po'],
  ['msguniq', '--use-first', 'ru.po'],
  ['msggrep', '--msgctxt', '--regexp=.', 'ru.po'],
  ['msgfilter', '--input=ru.po', 'cat'],
  ['msgmerge', '--quiet', '--no-fuzzy-matching', 'ru.po', 'ru.po'],
]

where(has('msgcat', '--version'))('gettext writes anew', () => {
  test.each(GETTEXT)('%s %s', async (tool, ...args) => {
    const made = await given('po', 'ru.po')
    call(made, tool, '--output-file=out.po', ...args)
    await expectUnchanged(made, 'out.po')
  })

  test('what is translated, and what is not, apart and together again', async () => {
    const made = await given('po', 'ru.po')
    call(made, 'msgattrib', '--translated', '--no-fuzzy', 'ru.po', '-o', 'done.po')
    call(made, 'msgattrib', '--only-fuzzy', 'ru.po', '-o', 'fuzzy.po')
    call(made, 'msgattrib', '--untranslated', 'ru.po', '-o', 'open.po')
    call(made, 'msgcat', 'done.po', 'fuzzy.po', 'open.po', '-o', 'all.po')
    for (const file of ['done.po', 'fuzzy.po', 'open.po', 'all.po']) await expectUnchanged(made, file)
  })
})

/** What the Translate Toolkit makes of our files, and how that becomes one of ours again. */
const TOOLKIT: ['po' | 'xliff12', string, [string, ...string[]][]][] = [
  [
    'po',
    'CSV',
    [
      ['po2csv', 'ru.po', 'ru.csv'],
      ['csv2po', '-t', 'ru.po', 'ru.csv', 'out.po'],
    ],
  ],
  [
    'po',
    'the PO of a template',
    [
      ['cp', 'ru.po', 'ru.pot'],
      ['pot2po', '-t', 'ru.po', 'ru.pot', 'out.po'],
    ],
  ],
  ['po', 'PO that is merged', [['pomerge', '-t', 'ru.po', 'ru.po', 'out.po']]],
  ['po', 'PO of what is found', [['pogrep', '--search=msgid', '-e', '.', 'ru.po', 'out.po']]],
]

peer('the Translate Toolkit writes anew', () => {
  test.each(TOOLKIT)('%s as %s', async (format, _form, steps) => {
    const [ending] = FORMATS[format].endings
    const made = await given(format, `ru.${ending}`)
    for (const [tool, ...args] of steps) call(made, tool, ...args)
    await expectUnchanged(made, `out.${ending}`)
  })

  test('XLIFF of PO, in which nothing says which unit is meant but its German', async () => {
    const made = await given('po', 'ru.po')
    call(made, 'po2xliff', 'ru.po', 'ru.xlf')
    made.write(
      'ru.xlf',
      made
        .read('ru.xlf')
        // What nobody approved comes back fuzzy.
        .replace(
          />(<source>Falsch!<.source>\s*)<target><.target>/,
          ' approved="yes">$1<target>Неверно!</target>',
        ),
    )
    call(made, 'xliff2po', 'ru.xlf', 'out.po')
    await made.here(['import', made.path('out.po')])
    expect(targetOf(made, 'falsch01')).toBe('Неверно!')
    expect(targetOf(made, 'titel001')).toBe('Забастовка')
  })

  test('makes TMX of PO, which is kept as a memory', async () => {
    const made = await given('po', 'ru.po')
    call(made, 'po2tmx', '--source-language=de', '--language=ru', 'ru.po', 'out.tmx')
    const { code, stdout } = await made.here(['import', made.path('out.tmx')])
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('ru') })
  })
})

peer('the Translate Toolkit', () => {
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

/** A project of OmegaT with a file to translate, and translations in its own memory or beside it. */
function omegat(made: TestProject, files: Record<string, string>): void {
  made.write('om/omegat.project', PROJECT)
  for (const [name, text] of Object.entries(files)) made.write(`om/${name}`, text)
  for (const folder of ['omegat', 'target', 'tm', 'glossary', 'dictionary'])
    made.write(`om/${folder}/.keep`, '')
  call(made, 'omegat', '--mode=console-translate', made.path('om'))
}

peer('OmegaT', () => {
  /** One start of the program, which takes two seconds, for a file of each format. */
  test('opens XLIFF 1.2 and PO, and what it translates comes back', async () => {
    const made = await given('xliff12', 'om/source/ru.xlf')
    await made.here([
      'export',
      'streik',
      '--lang',
      'ru',
      '--format',
      'po',
      '--out',
      made.path('om/source/ru.po'),
    ])
    const other = made.copy()
    omegat(made, { 'omegat/project_save.tmx': MEMORY })
    const { stdout } = await made.here(['import', made.path('om/target/ru.xlf')])
    expect(stdout).toContain('1 imported')
    expect(targetOf(made, 'falsch01')).toBe('Неверно!')
    await other.here(['import', made.path('om/target/ru.po')])
    expect(targetOf(other, 'falsch01')).toBe('Неверно!')
    expect(targetOf(other, 'titel001')).toBe('Забастовка')
  })

  test('translates from our TMX', async () => {
    const made = await given('xliff12', 'om/source/ru.xlf')
    const other = article()
    await other.here(['set', 'streik', 'falsch01', 'ru'], { stdin: 'Неверно!' })
    const { stdout: memory } = await other.here(['export', '--format', 'tmx', '--lang', 'ru'])
    omegat(made, { 'tm/auto/memory.tmx': memory })
    await made.here(['import', made.path('om/target/ru.xlf')])
    expect(targetOf(made, 'falsch01')).toBe('Неверно!')
  })
})
