import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { inShard } from '../../src/project/shard.js'
import { canonical, type TestProject } from '../process.js'
import { onDisk, someProject } from '../project/known/random-project.js'
import { runs } from '../runs.js'

/** The results of all parts of a project, each made in a copy of its own. Returns their paths. */
async function partsOf(made: TestProject, count: number): Promise<string[]> {
  const paths: string[] = []
  for (let index = 1; index <= count; index++) {
    const machine = made.copy()
    const path = made.path(`part-${index}.jsonl`)
    const done = await machine.here(['check', '--shard', `${index}/${count}`, '--out', path])
    expect({
      index,
      code: done.code,
      stdout: done.stdout,
      stderr: done.code === 0 ? '' : done.stderr,
    }).toEqual({
      index,
      code: 0,
      stdout: '',
      stderr: '',
    })
    paths.push(path)
  }
  return paths
}

test('the parts of a project, put together, say what is said of the whole', async () => {
  await fc.assert(
    fc.asyncProperty(
      someProject,
      fc.integer({ min: 1, max: 4 }),
      fc.boolean(),
      async (files, count, hasBaseline) => {
        const made = onDisk(files)
        if (hasBaseline) {
          await made.here(['check', '--update-baseline'])
          made.write('corpus/berg.md', 'Der Lohn beträgt 450 Euro, sagt die Gewerkschaft.\n')
        }
        const whole = await made.copy().here(['check', '--json'])
        const paths = await partsOf(made, count)
        const merged = await made.copy().here(['check', '--json', '--merge', ...paths.reverse()])
        expect(merged).toEqual(whole)
      },
    ),
    runs(50),
  )
}, 300_000)

test('each document belongs to one part', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (id, count) => {
      const parts = Array.from({ length: count }, (_, index) => ({ index: index + 1, count }))
      expect(parts.filter(shard => inShard(id, shard))).toHaveLength(1)
    }),
  )
})

const TWO = {
  'corpus/a.md': 'Ein Satz.\n',
  'corpus/b.md': 'Noch ein Satz.\n',
  'corpus/c.md': 'Der dritte Satz.\n',
}

test('a source that cannot be read is told where the parts are put together', async () => {
  const made = onDisk({ ...TWO, 'corpus/b.md': `${'> '.repeat(5000)}tief\n` })
  const whole = await made.copy().here(['check', '--json'])
  expect(whole.stdout).toContain('"structure"')
  const merged = await made.here(['check', '--json', '--merge', ...(await partsOf(made, 2))])
  expect(merged).toEqual(whole)
})

test('whatever else cannot be read stops the part that it is in', async () => {
  const made = onDisk({ ...TWO, 'alignments/b/en.json': '{' })
  const codes = await Promise.all(
    [1, 2].map(
      async index => (await made.here(['check', '--shard', `${index}/2`, '--out', `p${index}`])).code,
    ),
  )
  expect(codes.sort()).toEqual([0, 2])
})

const cases: [string, (made: TestProject, paths: string[]) => string[], RegExp][] = [
  ['a part is missing', (_, [first = '']) => [first], /missing: 2/],
  [
    'a file holds no results',
    (made, paths) => {
      made.write('x.jsonl', '{"a":1}\n')
      return [...paths, 'x.jsonl']
    },
    /x\.jsonl holds no results/,
  ],
  [
    'a line of results is damaged',
    (made, paths) => {
      made.write('x.jsonl', `${made.read('part-1.jsonl').slice(0, -20)}\n`)
      return ['x.jsonl', ...paths.slice(1)]
    },
    /holds no results/,
  ],
  [
    'a document changed since',
    (made, paths) => {
      made.write('corpus/b.md', 'Ganz anders.\n')
      return paths
    },
    /not those that the results were made from: b/,
  ],
  [
    'a document came since',
    (made, paths) => {
      made.write('corpus/d.md', 'Ein neuer Text.\n')
      return paths
    },
    /not those that the results were made from: d/,
  ],
  [
    'the config changed since',
    (made, paths) => {
      made.write('synopse.config.json', canonical({ targets: ['en'] }))
      return paths
    },
    /with another config/,
  ],
]

test.each(cases)('%s: nothing is told but that', async (_, act, message) => {
  const made = onDisk(TWO)
  const paths = act(made, await partsOf(made, 2))
  const { code, stdout, stderr } = await made.here(['check', '--json', '--merge', ...paths])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(message)
})

test('parts of different divisions do not make a whole', async () => {
  const made = onDisk(TWO)
  await made.here(['check', '--shard', '1/2', '--out', 'a.jsonl'])
  await made.here(['check', '--shard', '2/3', '--out', 'b.jsonl'])
  const { code, stderr } = await made.here(['check', '--merge', 'a.jsonl', 'b.jsonl'])
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('part of 3') })
})

test.each([['0/3'], ['4/3'], ['1'], ['a/b'], ['-1/2'], ['1/100000']])(
  '--shard %s is refused',
  async value => {
    const { code, stderr } = await onDisk(TWO).here(['check', `--shard=${value}`, '--out', 'x'])
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(`“${value}”`) })
  },
)

test('a part exits with 0, whatever is in it', async () => {
  const made = onDisk({ ...TWO, 'synopse.config.json': canonical({ checks: { untranslated: 'error' } }) })
  expect((await made.here(['check'])).code).toBe(1)
  const paths = await partsOf(made, 3)
  expect((await made.here(['check', '--merge', ...paths])).code).toBe(1)
})
