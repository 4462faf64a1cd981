import { describe, expect, test } from '@jest/globals'
import type { TestProject } from '../process.js'
import { type Column, RU, railway, unit } from './railway.js'

interface Laid {
  beads: { units: string[]; score: number; outcome: string }[]
  written: string[]
  kept: string[]
  replaced: { unit: string; before: string; after: string }[]
  misaligned: string[]
  unplaced: { text: string }[]
}

const FILE = `# ${RU.join('\n\n')}\n`

/** From the fifth to the eighth, each stands one too late; the ninth is a hole that they would slide into. */
const LATE: Column = [...RU.slice(0, 4), '', ...RU.slice(4, 7), '', ...RU.slice(9)]

function laid(column: Column, file = FILE): TestProject {
  const made = railway({ ru: column })
  made.write('ru.md', file)
  return made
}

const targets = (made: TestProject) => {
  const entries = new Map(made.json('alignments/bahn/ru.json').entries.map(({ id, target }) => [id, target]))
  return RU.map((_, index) => entries.get(unit(index + 1)) ?? '')
}

describe('over a column of which a part is shifted', () => {
  test('the holes get what belongs there, what is there stays, and it is told that it stands wrongly', async () => {
    const made = laid(LATE)
    const first = await made.here(['align', 'bahn', 'ru', 'ru.md'])
    expect(first.code).toBe(0)
    expect(targets(made)).toEqual(LATE.with(4, RU[4] as string).with(8, RU[8] as string))
    expect(first.stdout).toContain(
      '3 existing translations do not seem to match their German.\n“synopse align bahn ru ru.md --replace” aligns again what nobody has reviewed.\n',
    )
    const again = await made.query<Laid>('align', 'bahn', 'ru', 'ru.md', '--json')
    expect(again.written).toEqual([])
    expect(again.misaligned).toEqual([unit(6), unit(7), unit(8)])
    expect(again.kept).toEqual([unit(6), unit(7), unit(8)])
  })

  test('--replace lays them anew, with what was there and what is there', async () => {
    const made = laid(LATE)
    const dry = await made.here(['align', 'bahn', 'ru', 'ru.md', '--replace', '--dry-run'])
    expect(dry.stdout).toContain('3 translations would be replaced; the old text, then the new one:\n')
    expect(dry.stdout).toContain(`corpus/bahn.md:11  ${unit(6)}`)
    expect(dry.stdout).toMatch(/ {4}Воду приходилось[\s\S]+ {4}В декабре 1928 года кузнецы/)
    const value = await made.query<Laid>('align', 'bahn', 'ru', 'ru.md', '--replace', '--json')
    expect(value.replaced).toEqual(
      [6, 7, 8].map(number => ({ unit: unit(number), before: RU[number - 2], after: RU[number - 1] })),
    )
    expect(value.misaligned).toEqual([])
    expect(targets(made)).toEqual(RU)
  })

  test('what a person has allowed stays a fixed point', async () => {
    const made = laid(LATE)
    for (const number of [6, 7, 8])
      await made.here(['accept', 'bahn', unit(number), 'ru', 'misaligned', '--reason', 'so gewollt'])
    const { misaligned } = await made.query<Laid>('align', 'bahn', 'ru', 'ru.md', '--dry-run', '--json')
    expect(misaligned).toEqual([])
  })

  test('of what somebody has reviewed, it does not say that --replace lays it anew', async () => {
    const made = laid(LATE)
    const path = 'alignments/bahn/ru.json'
    made.write(path, made.read(path).replaceAll('"translated"', '"reviewed"'))
    const { stdout } = await made.here(['align', 'bahn', 'ru', 'ru.md', '--replace'])
    expect(stdout).toContain('3 existing translations do not seem to match their German.\n')
    expect(stdout).toContain(
      '“synopse list bahn --lang ru --status misaligned” shows what they match instead.',
    )
    expect(stdout).not.toContain('aligns again')
  })
})

describe('what the file hardly speaks for', () => {
  const NOTE = 'Примечание переводчика: имена собственные даны в принятом у нас написании.'
  const SHARE = 'Поделиться этой статьёй со своими друзьями и знакомыми'

  test('is not written into a hole, but kept and told', async () => {
    const made = laid(RU.with(9, ''), FILE.replace(RU[9] as string, NOTE))
    const { stdout } = await made.here(['align', 'bahn', 'ru', 'ru.md'])
    expect(targets(made)[9]).toBe('')
    expect(stdout).toContain(NOTE)
    expect(made.read('alignments/bahn/ru.json')).toContain(NOTE)
    expect(stdout).toContain('Paragraphs newly kept as “unplaced”: 1.')
    expect(stdout).toContain('11 translations are already there.')
  })

  test('replaces nothing, whatever --min-score says', async () => {
    const made = laid(RU, FILE.replace(RU[3] as string, SHARE))
    const args = ['align', 'bahn', 'ru', 'ru.md', '--replace', '--min-score', '0']
    await made.here(args)
    expect(targets(made)).toEqual(RU)
  })

  test('is told where it would have replaced something', async () => {
    const made = laid(RU, FILE.replace(RU[3] as string, SHARE))
    const { stdout } = await made.here(['align', 'bahn', 'ru', 'ru.md', '--replace'])
    expect(stdout).toContain(SHARE)
  })
})
