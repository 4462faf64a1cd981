import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { project } from '../process.js'
import { runs } from '../runs.js'
import { LAYOUTS, type MadeUpDocument, madeUpDocument } from './made-up-sites.js'

interface Adopted {
  summary: Record<string, number>
}

const EXPORT = ['export', '--format', 'markdown', '--in-place']

test.each(Object.entries(LAYOUTS))(
  '%s: nothing changes unasked, and edits of both sides arrive',
  async (_, layout) => {
    const { config, places } = layout
    const site = fc.tuple(...places.map(() => madeUpDocument)) as fc.Arbitrary<MadeUpDocument[]>
    const published = async (documents: MadeUpDocument[], at: number) => {
      const made = project({
        'synopse.config.json': { targets: ['en'], ...config },
        ...Object.fromEntries(
          places.flatMap(([original, translation], index) => [
            [original, documents[index]?.german ?? ''],
            [translation, documents[index]?.english ?? ''],
          ]),
        ),
      })
      expect(await made.here(['adopt', '--force'])).toMatchObject({ code: 0 })
      expect(await made.here(EXPORT)).toMatchObject({ code: 0 })
      for (const [index, [original, translation]] of places.entries()) {
        expect(made.read(translation)).toBe(documents[index]?.english)
        expect(made.read(original)).toBe(documents[index]?.german)
      }
      const [[, file] = ['', '']] = places
      const [{ english, texts }] = documents as [MadeUpDocument]
      const document = layout.document
      const entriesBy = () =>
        new Map(
          made
            .json(`alignments/${document}/en.json`)
            .entries.map(({ target, id, covers }) => [covers ? '' : target, id]),
        )
      const found = entriesBy()
      const both = texts.filter(text => found.has(text))
      fc.pre(both.length > 1)
      const [here = '', there = ''] = [both[at % both.length], both[(at + 1) % both.length]]
      const [oursNow, theirsNow] = [here.replace('In the', 'Back in the'), there.replace('people.', 'women.')]
      expect(
        await made.here(['set', document, found.get(here) ?? '', 'en'], { stdin: oursNow }),
      ).toMatchObject({ code: 0 })
      made.write(file, english.replace(there, theirsNow))
      expect(await made.here(EXPORT)).toMatchObject({ code: 2 })
      expect(made.read(file)).toBe(english.replace(there, theirsNow))
      expect(await made.here(['adopt', '--force'])).toMatchObject({ code: 0 })
      expect(await made.here(EXPORT)).toMatchObject({ code: 0 })
      expect(made.read(file)).toBe(english.replace(there, theirsNow).replace(here, oursNow))
      const now = entriesBy()
      expect([now.has(oursNow), now.has(theirsNow)]).toEqual([true, true])
    }
    await fc.assert(fc.asyncProperty(site, fc.nat(20), published), { ...runs(25), endOnFailure: true })
  },
)

test('what comes and goes in the original comes and goes in the file, and moves nothing else', async () => {
  const { config } = LAYOUTS['Hugo, by folder'] as (typeof LAYOUTS)[string]
  const [original, file] = ['content/de/a.md', 'content/en/a.md']
  const changed = async ({ german, english, texts }: MadeUpDocument, at: number) => {
    const made = project({
      'synopse.config.json': { targets: ['en'], ...config },
      [original]: german,
      [file]: english,
    })
    // What found another place, or none, says nothing about where things belong.
    const { summary: first } = await made.query<Adopted>('adopt', '--force', '--json')
    fc.pre(first.untranslated === 0 && first.unsure === 0)
    const lineEnd = german.includes('\r\n') ? '\r\n' : '\n'
    const lines = german.split(lineEnd)
    const own = lines.flatMap((line, index) => (/^(?:[-*] +)?Im Jahr .*\.$/.test(line) ? index : []))
    fc.pre(own.length > 2)
    const [comes, goes] = [own[at % own.length] as number, own[(at + 1) % own.length] as number]
    const mark = /^(?:[-*] +)?/.exec(lines[comes] ?? '')?.[0] ?? ''
    const fresh = mark === '' ? ['', 'Ein Nachtrag von 4711.'] : [`${mark}Ein Nachtrag von 4711.`]
    const now = lines.flatMap((line, index) =>
      index === goes ? [] : index === comes ? [line, ...fresh] : [line],
    )
    made.write(original, now.join(lineEnd))
    await made.here(['sync'])
    const before = made.json('alignments/a/en.json').entries
    const { id = '' } =
      made.json('alignments/a/de.json').units.find(({ text }) => text.includes('4711')) ?? {}
    expect(await made.here(['set', 'a', id, 'en'], { stdin: 'A late addition of 4711.' })).toMatchObject({
      code: 0,
    })
    const { stdout } = await made.here([...EXPORT, '--json'])
    const [told] = JSON.parse(stdout).files
    expect({ refused: told.refused, ...told }).toMatchObject({
      refused: undefined,
      inserted: 1,
      written: true,
    })
    const after = made.read(file)
    expect(after.split('A late addition of 4711.')).toHaveLength(2)
    const gone = before
      .filter(({ source }) => lines[goes]?.endsWith(source) && source !== '')
      .map(({ target }) => target)
    for (const text of texts)
      expect([text, after.includes(text)]).toEqual([text, !gone.some(target => target.includes(text))])
    expect(JSON.parse((await made.here([...EXPORT, '--json'])).stdout).summary).toMatchObject({ written: 0 })
    const { summary } = await made.query<Adopted>('adopt', '--force', '--json')
    expect(summary).toMatchObject({ laid: 0, outside: 0, unpublished: 0, conflicts: 0, gone: 0 })
    expect(made.read(file)).toBe(after)
  }
  await fc.assert(fc.asyncProperty(madeUpDocument, fc.nat(20), changed), { ...runs(100), endOnFailure: true })
})
