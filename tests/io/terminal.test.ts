import { expect, test } from '@jest/globals'
import { alignment, outcome, project, registry, start } from '../process.js'

/** What a terminal obeys, or what reorders what a person reads: never to come out as it came in. */
const RAW = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u

const EVIL = '\u001b[31m\u001b]0;Titel\u0007 \u0008\u009b2J\u007f \u202e rückwärts \u2066 \u200f'

const id = `böse\u001b[1m\u202e`
const gone = `weg\u009b\u2067`
const name = `do\u001b[7m\u202ekument`

function evil() {
  const source = `Absatz ${EVIL} Ende.`
  return project({
    'synopse.config.json': { targets: ['ru'] },
    [`corpus/${name}.md`]: `${source}\n\nNeu ${EVIL}\n`,
    'corpus/gut.md': `${source}\n`,
    'alignments/gut/de.json': registry('gut', [{ id, kind: 'paragraph', text: source }]),
    'alignments/gut/ru.json': alignment('gut', 'ru', [
      {
        id,
        source: `Anderes ${EVIL}`,
        target: `# Цель ${EVIL}`,
        state: 'reviewed',
        note: EVIL,
        allow: [{ code: EVIL, reason: EVIL, of: 'x' }],
        conflict: { source: EVIL, target: EVIL, state: 'translated' },
      },
      { id: gone, source: EVIL, target: `Старое ${EVIL}`, state: 'translated' },
      { id: EVIL, source: '', target: 7, state: EVIL },
    ]),
  })
}

const calls: string[][] = [
  ['status'],
  ['status', '--json'],
  ['list'],
  ['list', '--json'],
  ['show', 'gut'],
  ['check'],
  ['check', '--json'],
  ['units', 'gut'],
  ['units', 'gut', '--json'],
  ['find', 'e'],
  ['find', 'e', '--json'],
  ['explain', 'gut', id],
  ['explain', 'gut', id, '--json'],
  ['explain', 'gut', gone],
  ['status', EVIL],
  ['explain', 'gut', EVIL],
  ['check', '--lang', EVIL],
  ['check', '--format', EVIL],
  [EVIL],
  ['status', `--${EVIL}`],
  ['accept', 'gut', id, 'ru', EVIL],
  ['add', `${EVIL}.txt`],
  ['-C', EVIL, 'status'],
  ['units', EVIL],
  ['set', 'gut', 'bös', 'ru'],
  ['sync'],
  ['prune', '--yes'],
]

test('no control of a text, an id, a name or an argument reaches the terminal', async () => {
  const made = evil()
  const found: string[] = []
  const codes = new Set<number | null>()
  for (const args of calls) {
    const { code, stdout, stderr } =
      args[0] === 'set' ? await made.run(args, { stdin: `Новая ${EVIL}` }) : await made.here(args)
    codes.add(code)
    for (const [stream, text] of Object.entries({ stdout, stderr })) {
      const at = RAW.exec(text)
      if (at)
        found.push(
          `${JSON.stringify(args)} ${stream}: ${JSON.stringify(text.slice(Math.max(0, at.index - 40), at.index + 10))}`,
        )
    }
    if (args.includes('--json') && code !== 2) JSON.parse(stdout)
  }
  expect(found).toEqual([])
  expect([...codes].sort()).toEqual([0, 1, 2])
})

test('nor one of a page, a file’s name, or a broken config', async () => {
  const page = `English\nрусский\n${EVIL}\nDer Titel ${EVIL}\nEin Absatz ${EVIL} mit genug Text, damit er einer ist.\n`
  const made = project({ [`${name}.txt`]: page })
  const outcomes = [
    await made.run(['add', `${name}.txt`, '--as', 'seite']),
    await made.run(['add', '-', '--as', 'seite', '--replace'], { stdin: `Anders ${EVIL}` }),
    await made.here(['add', made.path(`${name}.txt`), '--as', EVIL]),
    await made.here(['add', made.path(`${name}.txt`)]),
  ]
  made.write(
    'synopse.config.json',
    JSON.stringify({ [EVIL]: 1, alignments: EVIL, targets: [EVIL], checks: { [EVIL]: EVIL } }),
  )
  outcomes.push(await made.here(['check']))
  made.write('synopse.config.json', `{${EVIL}`)
  outcomes.push(await made.here(['check']))
  expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 2, 2, 2, 2])
  for (const { stdout, stderr } of outcomes) expect(stdout + stderr).not.toMatch(RAW)
})

test('what a text says in the language of templates is a text', async () => {
  const source = 'Ein {{count}} und $t(help.about) und {{path}} $& und %s.'
  const made = project({ 'corpus/a.md': `${source}\n`, 'synopse.config.json': '{"targets":["ru"]}' })
  const [check, sync] = [await made.here(['check']), await made.here(['sync'])]
  expect(check.stdout).toContain(source)
  expect(sync.stdout).toContain(source)
})

test('a reader who has seen enough is no error', async () => {
  const paragraphs = Array.from({ length: 3000 }, (_, index) => `Absatz Nummer ${index}, der noch fehlt.`)
  const made = project({ 'corpus/a.md': paragraphs.join('\n\n') })
  const child = start(['list', '--json'], { cwd: made.root })
  child.stdout?.once('data', () => child.stdout?.destroy())
  const { code, stderr } = await outcome(child)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

test('output that cannot be written is told, and is no finding', async () => {
  const made = project({ 'corpus/a.md': 'Text.\n' })
  const { code, stderr } = await made.run([], { under: ['sh', '-c', 'exec "$@" check > /dev/full', 'sh'] })
  expect({ code, bug: /at .*\.js:\d+/.test(stderr) }).toEqual({ code: 2, bug: false })
  expect(stderr).toContain('ENOSPC')
})
