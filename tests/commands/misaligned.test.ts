import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { forged } from '../forged.js'
import type { TestProject } from '../process.js'
import { rows } from '../runs.js'
import { AR, GERMAN, RU, railway, skipped, swapped, unit } from './railway.js'

interface Found {
  code: string
  severity: string
  unit: string
  language: string
  path: string
  line: number
  message: string
  related?: { path: string; line: number; column: number }
}

interface Listed {
  unit: string
  status: string
  misaligned?: { kind: string; score: number; fits: { unit: string; number: number } | null }
}

const findings = async (made: TestProject, ...args: string[]) =>
  (await made.query<{ findings: Found[] }>('check', '--json', ...args)).findings.filter(({ code }) =>
    ['misaligned', 'truncated', 'doubled'].includes(code),
  )

const flagged = async (made: TestProject) => {
  const status = await made.query<{ documents: { languages: Record<string, { misaligned: number }> }[] }>(
    'status',
    '--json',
  )
  return Object.entries(status.documents[0]?.languages ?? {}).map(([tag, counts]) => [tag, counts.misaligned])
}

/** The line of an entry's target in its file, found by the target itself. */
const lineOf = (made: TestProject, path: string, target: string) =>
  made
    .read(path)
    .split('\n')
    .findIndex(line => line.includes(JSON.stringify(target))) + 1

describe('translations that belong to each other', () => {
  test('are not flagged, in whatever language', async () => {
    const made = railway({ ru: RU, ar: AR })
    expect(await flagged(made)).toEqual([
      ['ru', 0],
      ['ar', 0],
    ])
    expect((await made.here(['check'])).code).toBe(0)
  })
})

describe('two Arabic paragraphs that changed places', () => {
  let made: TestProject
  const column = swapped(AR, 5, 8)
  beforeAll(() => {
    made = railway({ ru: RU, ar: column })
  })

  test('are counted and listed, with what they fit', async () => {
    expect(await flagged(made)).toEqual([
      ['ru', 0],
      ['ar', 2],
    ])
    const rows = await made.query<Listed[]>('list', '--json')
    expect(rows.map(row => [row.unit, row.status, row.misaligned?.kind, row.misaligned?.fits?.unit])).toEqual(
      [
        [unit(5), 'misaligned', 'swapped', unit(8)],
        [unit(8), 'misaligned', 'swapped', unit(5)],
      ],
    )
    expect(await made.query<Listed[]>('list', '--status', 'drifted', '--json')).toEqual([])
  })

  test('are errors at their entries, the German beside them', async () => {
    const { code } = await made.here(['check'])
    expect(code).toBe(1)
    const path = 'alignments/bahn/ar.json'
    expect(await findings(made)).toEqual(
      [
        [5, 8],
        [8, 5],
      ].map(([here = 0, there = 0]) => ({
        code: 'misaligned',
        severity: 'error',
        document: 'bahn',
        unit: unit(here),
        language: 'ar',
        path,
        line: lineOf(made, path, column[here - 1] as string),
        column: expect.any(Number),
        message: expect.stringContaining(`¶${here} and ¶${there} (${unit(there)}) seem to be swapped`),
        related: { path: 'corpus/bahn.md', line: 2 * here - 1, column: 1 },
      })),
    )
    const pretty = (await made.here(['check'])).stdout
    expect(pretty).toMatch(/misaligned\s+corpus\/bahn\.md:9\n/)
  })

  test('are shown and explained with the evidence', async () => {
    const [shown, explained, json] = await Promise.all([
      made.here(['show', 'bahn', '--lang', 'ar']),
      made.here(['explain', 'bahn', unit(5), '--lang', 'ar']),
      made.query<{ languages: { misaligned: { kind: string } | null }[] }>(
        'explain',
        'bahn',
        unit(5),
        '--json',
      ),
    ])
    expect(shown.stdout.split('\n').filter(line => line.includes('⇄'))).toHaveLength(2)
    expect(explained.stdout).toMatch(/Misaligned, (?:almost certainly|probably):/)
    expect(explained.stdout).toMatch(/Numbers only in the German: 12$/m)
    expect(explained.stdout).toMatch(/Numbers of the translation that are in ¶8: ١٩٢٩$/m)
    expect(json.languages.map(({ misaligned }) => misaligned?.kind ?? null)).toEqual([null, 'swapped'])
  })

  test('are allowed one by one, until a text changes', async () => {
    const own = made.copy()
    const accepted = await own.here(['accept', 'bahn', unit(5), 'ar', 'misaligned', '--reason', 'so gewollt'])
    expect(accepted).toMatchObject({ code: 0, stderr: '' })
    expect(own.json('alignments/bahn/ar.json').entries[4]?.allow).toEqual([
      { code: 'misaligned', reason: 'so gewollt', of: expect.any(String) },
    ])
    expect((await findings(own)).map(({ unit }) => unit)).toEqual([unit(8)])
    expect((await flagged(own)).at(-1)).toEqual(['ar', 1])
    const explained = async () => (await own.here(['explain', 'bahn', unit(5), '--lang', 'ar'])).stdout
    expect(await explained()).toContain('Allowed (misaligned): so gewollt')
    const path = 'alignments/bahn/ar.json'
    own.write(path, own.read(path).replace(column[4] as string, `${column[4]}!`))
    expect(await explained()).toContain('No longer allowed (misaligned), because one of the texts changed')
    await own.here(['set', 'bahn', unit(5), 'ar'], { stdin: `${column[4]} (١٩٢٩)` })
    expect((await findings(own)).map(({ unit }) => unit)).toEqual([unit(5), unit(8)])
  })

  test('tell the command that allows them, ready to be copied', async () => {
    const [first] = await findings(made)
    const told = /“synopse (accept [^”]*) …”/.exec(first?.message ?? '')?.[1] ?? ''
    expect(told).toBe(`accept bahn ${unit(5)} ar misaligned --reason`)
    for (const text of [GERMAN.split('\n')[8], column[4]])
      expect(first?.message).toContain(`“${[...(text as string)].slice(0, 60).join('')}`)
    const own = made.copy()
    expect((await own.here([...told.split(' '), 'so gewollt'])).code).toBe(0)
    expect((await findings(own)).map(({ unit }) => unit)).toEqual([unit(8)])
  })

  test('are told where somebody accepts without a code, or reviews', async () => {
    const own = made.copy()
    const before = own.read('alignments/bahn/ar.json')
    const allowing = `synopse accept bahn ${unit(5)} ar misaligned --reason …`
    expect(await own.here(['accept', 'bahn', unit(5), 'ar'])).toEqual({
      code: 0,
      stdout: expect.stringMatching(`^Nothing was changed: [^]*${allowing}”\\.\n$`),
      stderr: '',
    })
    expect(await own.here(['review', 'bahn', unit(5), 'ru,ar'])).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(allowing),
    })
    expect(own.read('alignments/bahn/ar.json')).toBe(before)
    // The Russian of the same unit is where it belongs.
    expect(await own.here(['accept', 'bahn', unit(5), 'ru'])).toMatchObject({
      stdout: 'Nothing to do; nothing was changed.\n',
    })
    expect((await own.here(['review', 'bahn', unit(5), 'ru'])).code).toBe(0)
  })

  test('can be reviewed once they are allowed, or where the check is off', async () => {
    const own = made.copy()
    const reason = ['misaligned', '--reason', 'so gewollt']
    await own.here(['accept', 'bahn', unit(5), 'ar', ...reason])
    expect((await own.here(['review', 'bahn', unit(5), 'ar'])).code).toBe(0)
    own.write('synopse.config.json', '{ "targets": ["ru", "ar"], "checks": { "misaligned": "off" } }')
    expect((await own.here(['review', 'bahn', unit(8), 'ar'])).code).toBe(0)
  })

  test('are allowed in the languages that have them; the others are told', async () => {
    const own = made.copy()
    const accepting = ['accept', 'bahn', unit(5), 'ru,ar', 'misaligned', '--reason', 'so gewollt']
    expect(await own.here(accepting)).toEqual({
      code: 0,
      stdout: `${unit(5)} (ar) written to alignments/bahn/ar.json\n`,
      stderr: `There is no “misaligned” finding at ${unit(5)} in ru.\n`,
    })
    // Once more changes nothing; a language alone that has none is a mistake.
    expect(await own.here(accepting)).toMatchObject({
      code: 0,
      stdout: 'Nothing to do; nothing was changed.\n',
    })
    expect((await own.here(accepting.with(3, 'ru'))).code).toBe(2)
  })

  test('cannot be allowed under a code that found nothing, or where nothing is wrong', async () => {
    for (const [number, code] of [
      [5, 'truncated'],
      [6, 'misaligned'],
    ] as const) {
      const { code: exit, stderr } = await made.here([
        'accept',
        'bahn',
        unit(number),
        'ar',
        code,
        '--reason',
        'x',
      ])
      expect({ exit, stderr }).toEqual({
        exit: 2,
        stderr: expect.stringContaining(`no “${code}” finding`),
      })
    }
  })
})

describe('a Russian column that is shifted by one', () => {
  let made: TestProject
  beforeAll(() => {
    made = railway({ ru: skipped(RU, 5), ar: AR })
  })

  test('is flagged at every unit, and told once', async () => {
    expect(await flagged(made)).toEqual([
      ['ru', 7],
      ['ar', 0],
    ])
    const rows = await made.query<Listed[]>('list', '--status', 'misaligned', '--json')
    expect(rows.map(({ unit, misaligned }) => [unit, misaligned?.kind, misaligned?.fits?.unit])).toEqual(
      [5, 6, 7, 8, 9, 10, 11].map(number => [unit(number), 'shifted', unit(number + 1)]),
    )
    const found = await findings(made)
    expect(found.map(({ unit, message }) => [unit, message])).toEqual([
      [
        unit(5),
        expect.stringContaining(
          `from ¶5 to ¶11 seem to be shifted by one paragraph: next to “${GERMAN.split('\n')[8]?.slice(0, 60)}…” (¶5) is “${RU[5]?.slice(0, 60)}…”, which matches ¶6`,
        ),
      ],
    ])
  })

  test('is told for each of its units by explain', async () => {
    const { stdout } = await made.here(['explain', 'bahn', unit(8), '--lang', 'ru'])
    expect(stdout).toContain('Shifted by one paragraph, like all from ¶5 to ¶11.')
    expect(stdout).toContain('misaligned: The translations from ¶5 to ¶11')
  })

  test('loses the unit that a person allows, the first and one inside', async () => {
    const own = made.copy()
    for (const number of [5, 8]) {
      const { code } = await own.here([
        'accept',
        'bahn',
        unit(number),
        'ru',
        'misaligned',
        '--reason',
        'frei',
      ])
      expect(code).toBe(0)
    }
    expect((await flagged(own))[0]).toEqual(['ru', 5])
    const [first, ...others] = await findings(own)
    expect(others).toEqual([])
    expect(first).toMatchObject({ unit: unit(6), message: expect.stringContaining('from ¶6 to ¶11') })
  })
})

test('a run is allowed as a whole with --run', async () => {
  const made = railway({ ru: skipped(RU, 5), ar: AR })
  const [found] = await findings(made)
  expect(found?.message).toContain(`“synopse accept bahn ${unit(5)} ru misaligned --run --reason …”`)
  expect(
    await made.here(['accept', 'bahn', unit(8), 'ru', 'misaligned', '--run', '--reason', 'frei']),
  ).toEqual({
    code: 0,
    stdout: `${unit(8)} (ru) written to alignments/bahn/ru.json\n7 translations allowed.\n`,
    stderr: '',
  })
  expect((await flagged(made))[0]).toEqual(['ru', 0])
  expect(await findings(made)).toEqual([])
})

test('a translation that breaks off and one that is there twice', async () => {
  const halved = (RU[6] as string).slice(0, 24)
  const made = railway({ ru: RU.with(6, halved).with(8, `${RU[8]} ${RU[8]}`) })
  const found = await findings(made)
  expect(found.map(({ code, unit }) => [code, unit])).toEqual([
    ['truncated', unit(7)],
    ['doubled', unit(9)],
  ])
  for (const { code, unit } of found)
    expect((await made.here(['accept', 'bahn', unit, 'ru', code, '--reason', 'x'])).code).toBe(0)
  expect(await findings(made)).toEqual([])
})

describe('what was found before', () => {
  const FOLDER = '.synopse/misalignments'
  const count = async (made: TestProject) => {
    const { code, stdout } = await made.here(['status', '--json'])
    return [code, JSON.parse(stdout).documents[0].languages.ru.misaligned]
  }
  const suspect = { index: 2, kind: 'foreign', score: 0.9, evidence: [] }
  const FORCED = { recursive: true, force: true }

  /** A project that was looked at, what was kept of that, and how somebody keeps something else in its place. */
  async function seen() {
    const made = railway({ ru: RU })
    expect(await count(made)).toEqual([0, 0])
    const [name = '', ...more] = readdirSync(made.path(FOLDER))
    expect(more).toEqual([])
    const file = `${FOLDER}/${name}`
    const kept = made.read(file)
    const put = (text: string) => {
      made.write(file, forged(kept, text))
      for (const name of ['standing', 'tasks']) rmSync(made.path(`.synopse/${name}`), FORCED)
    }
    return { made, file, kept, put }
  }

  test('is used again, in a folder that git ignores', async () => {
    const { made, file, kept, put } = await seen()
    expect(kept).toMatch(/^[0-9a-f]{64} [0-9a-f]+-\d+\n\[\]$/)
    expect(made.read('.synopse/.gitignore')).toBe('*\n')
    put(JSON.stringify([suspect]))
    const time = made.age(file)
    expect(await count(made)).toEqual([0, 1])
    await made.here(['list'])
    expect(made.modified(file)).toBe(time)
  })

  test('is looked for anew when a text changed, or the folder is gone', async () => {
    const { made, file, put } = await seen()
    put(JSON.stringify([suspect]))
    await made.here(['set', 'bahn', unit(1), 'ru'], { stdin: 'Железная дорога в пустыне' })
    expect(await count(made)).toEqual([0, 0])
    rmSync(made.path('.synopse'), FORCED)
    expect(await count(made)).toEqual([0, 0])
    expect(existsSync(made.path(file))).toBe(true)
  })

  test.each(
    rows<[string, unknown]>(
      [
        ['no JSON', 'x'],
        ['null', null],
        ['another shape', { value: [suspect] }],
        ['a list of something else', [5]],
        ['no list', {}],
        ['an index beyond', [{ ...suspect, index: 99 }]],
        ['the same twice', [suspect, suspect]],
        ['an unknown kind', [{ ...suspect, kind: '\u001b[2J' }]],
        ['an unknown reason', [{ ...suspect, evidence: [{ reason: 'x', missing: [], foreign: [] }] }]],
        ['a score of many', [{ ...suspect, score: 7 }]],
        ['a place beyond', [{ ...suspect, fits: 12 }]],
        ['a run that it is not in', [{ ...suspect, run: { from: 3, to: 5 } }]],
      ],
      4,
    ),
  )('is made anew where the file holds %s', async (_, value) => {
    const { made, file, kept, put } = await seen()
    put(typeof value === 'string' ? value : JSON.stringify(value))
    expect(await count(made)).toEqual([0, 0])
    expect(made.read(file)).toBe(kept)
  })

  test('is not missed where it cannot be kept', async () => {
    const made = railway({ ru: swapped(RU, 5, 8) })
    made.write('.synopse', 'a file in the way')
    expect(await count(made)).toEqual([0, 2])
    expect(made.read('.synopse')).toBe('a file in the way')
    const other = railway({ ru: swapped(RU, 5, 8) })
    chmodSync(other.root, 0o555)
    const result = await count(other)
    chmodSync(other.root, 0o755)
    expect(result).toEqual([0, 2])
  })

  test('is not looked for by commands that need none of it', async () => {
    const made = railway({ ru: RU })
    made.write(
      'synopse.config.json',
      JSON.stringify({
        targets: ['ru'],
        checks: { misaligned: 'off', truncated: 'off', doubled: 'off', omitted: 'off', added: 'off' },
      }),
    )
    for (const args of [
      ['check'],
      ['find', 'Turksib'],
      ['units', 'bahn'],
      ['accept', 'bahn', unit(2), 'ru'],
      ['review', 'bahn', unit(2), 'ru'],
    ])
      expect((await made.here(args)).code).toBe(0)
    expect(existsSync(made.path('.synopse/misalignments'))).toBe(false)
  })
})
