import { chmodSync, mkdirSync } from 'node:fs'
import { afterEach, expect, test } from '@jest/globals'
import { project } from '../process.js'

const onPosix = process.platform === 'win32' ? test.skip : test

/** Lets this process do no more than anybody may: root ignores permissions. */
function becomeNobody(): void {
  if (process.getuid?.() === 0) process.seteuid?.(65_534)
}

afterEach(() => {
  if (process.getuid?.() === 0) process.seteuid?.(0)
})

async function synced() {
  const made = project({
    'synopse.config.json': '{ "targets": ["en"] }\n',
    'corpus/berg.md': '# Der Berg\n',
    'corpus/tal/see.md': '# Der See\n',
  })
  chmodSync(made.root, 0o755)
  await made.here(['sync'])
  const { code, stdout, stderr } = await made.here(['check'])
  return { made, answer: { code, stdout, stderr } }
}

onPosix.each(['.synopse', '.synopse/index', '.synopse/judgement'])(
  'nobody needs to look into %s',
  async folder => {
    const { made, answer } = await synced()
    mkdirSync(made.path(folder), { recursive: true })
    chmodSync(made.path(folder), 0)
    becomeNobody()
    try {
      expect(await made.here(['check'])).toMatchObject(answer)
    } finally {
      afterwards(made.path(folder))
    }
  },
)

onPosix('a folder of the corpus that one may not look into is named', async () => {
  const { made } = await synced()
  chmodSync(made.path('corpus/tal'), 0)
  becomeNobody()
  try {
    const { code, stderr } = await made.here(['check'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('corpus/tal cannot be read (EACCES)')])
  } finally {
    afterwards(made.path('corpus/tal'))
  }
})

/** Whoever tidies up has to look into it. */
function afterwards(folder: string): void {
  if (process.getuid?.() === 0) process.seteuid?.(0)
  chmodSync(folder, 0o755)
}
