import { describe, expect, test } from '@jest/globals'
import type { Alignment } from '../process.js'
import { article } from './article.js'

const RUSSIAN = 'alignments/streik/ru.json'

/** Bytes of an XML document in an encoding that it declares. */
const encodings: [string, (xml: string) => Buffer][] = [
  ['UTF-16', xml => Buffer.from(`\uFEFF${xml.replace('UTF-8', 'utf-16')}`, 'utf16le')],
  ['UTF-16, the other way round', xml => Buffer.from(`\uFEFF${xml}`, 'utf16le').swap16()],
  ['UTF-16 without a mark', xml => Buffer.from(xml.replace('UTF-8', 'UTF-16LE'), 'utf16le')],
  ['UTF-8 that says that it is UTF-16', xml => Buffer.from(xml.replace('UTF-8', 'UTF-16'))],
]

describe.each(encodings)('import reads %s', (_name, encoded) => {
  test.each(['xliff', 'xliff12'])('of %s', async format => {
    const made = article()
    const { stdout } = await made.here(['export', 'streik', '--lang', 'ru', '--format', format])
    made.write('back.xlf', encoded(stdout.replace('Конец.', 'Конец открыт.')))
    expect(await made.here(['import', 'back.xlf'])).toMatchObject({ code: 0 })
    const { entries } = made.json<Alignment>(RUSSIAN)
    expect(entries.find(({ id }) => id === 'schluss1')?.target).toBe('Конец открыт.')
  })

  test('of a memory, and keeps it as UTF-8', async () => {
    const made = article()
    const { stdout } = await made.here(['export', 'streik', '--lang', 'ru', '--format', 'tmx'])
    made.write('back.tmx', encoded(stdout))
    expect(await made.here(['import', 'back.tmx'])).toMatchObject({ code: 0 })
    expect(made.read('memory/back.tmx')).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>[\s\S]*Конец\./)
    expect(await made.here(['list', 'streik'])).toMatchObject({ code: 0 })
  })
})

test('a memory of which a unit can not be read is kept, and says so', async () => {
  const made = article()
  const pair = (german: string) =>
    `<tu><tuv xml:lang="de"><seg>${german}</seg></tuv><tuv xml:lang="ru"><seg>Да</seg></tuv></tu>`
  made.write(
    'a.tmx',
    `<tmx version="1.4"><header/><body>\n${pair('Ja')}\n${pair('Ja &#1; \u001b[31m')}</body></tmx>`,
  )
  const { code, stdout, stderr } = await made.here(['import', 'a.tmx'])
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'ru: 1 kept as candidates\n' })
  expect(stderr).toContain('a.tmx:3 cannot be read and is left out: Ja')
  expect(stderr).not.toContain('\u001b')
})
