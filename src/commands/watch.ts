import { SynopseError } from '../errors.js'
import { openProject } from '../project/project.js'
import { watchProject } from '../project/watch-project.js'
import { flow } from '../reports/flow.js'
import { messageLines } from '../reports/message.js'
import { oneLine } from '../terminal/safe.js'
import { check } from './check.js'
import { command } from './command.js'
import { CODES, type Context } from './context.js'
import { EXIT } from './exit.js'
import { failure } from './failure.js'
import { LANG } from './option.js'
import type { Narrowing } from './selection.js'
import { sync } from './sync.js'

/** What a check says, as `check --json` has it. */
interface Told {
  code: string
  severity: 'error' | 'warning'
  document: string
  unit: string | null
  language: string | null
  path: string
  line: number
  column: number
  message: string
}

/** Syncs and checks whenever a file changes, until it is ended, and tells what became different. */
export const watch = command({
  arguments: ['[documents...]'],
  options: { lang: LANG },
  run: async (documents, options, context) => {
    const { words, tell } = context
    let known: ReadonlyMap<string, Told> | undefined
    let trouble = ''
    const round = async () => {
      const fresh = { ...context, project: freshProject(context), progress: () => {} }
      try {
        await synced(documents, fresh)
        const found = await checked(documents, options, fresh)
        tellDifference(known, found, fresh)
        known = found
        trouble = ''
      } catch (error) {
        if (!(error instanceof SynopseError || error instanceof AggregateError)) throw error
        const { text } = failure(error, words, context.paint)
        if (text !== trouble) tell(text)
        trouble = text
      }
    }
    const ended = new Promise<void>(done => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done())
    })
    await round()
    let fail: (error: unknown) => void = () => {}
    const failed = new Promise<void>((_done, refuse) => {
      fail = refuse
    })
    const end = await watchProject(await context.project(), () => round().catch(fail))
    tell(words('watch.waiting'))
    await Promise.race([ended, failed]).finally(end)
    return EXIT.fine
  },
})

/** The config may be what changed. */
function freshProject({ cwd }: Context): Context['project'] {
  const opened = openProject(cwd, CODES)
  opened.catch(() => {})
  return () => opened
}

/** Syncs, and tells of it where there was something to do. */
async function synced(documents: readonly string[], context: Context): Promise<void> {
  const lines: string[] = []
  await sync.run(documents, {}, { ...context, print: line => lines.push(line) })
  if (lines.join() !== context.words('sync.nothing')) for (const line of lines) context.print(line)
}

async function checked(
  documents: readonly string[],
  options: Narrowing,
  context: Context,
): Promise<Map<string, Told>> {
  let answer = ''
  const silent = {
    ...context,
    words: context.words.logical,
    tell: () => {},
    print: (text: string) => {
      answer = text
    },
  }
  await check.run(documents, { ...options, json: true }, silent)
  const { findings } = JSON.parse(answer) as { findings: Told[] }
  // A line may move without anything being different.
  return new Map(findings.map(told => [JSON.stringify({ ...told, line: 0, column: 0 }), told]))
}

/** At first only the number; then what came, and what went. */
function tellDifference(
  before: ReadonlyMap<string, Told> | undefined,
  now: ReadonlyMap<string, Told>,
  context: Context,
): void {
  const { words, print, paint, width } = context
  if (!before) {
    print(words('watch.found', { number: now.size }))
    return
  }
  for (const [key, told] of before) if (!now.has(key)) print(paint.green(`✓ ${placeOf(told)}  ${told.code}`))
  for (const [key, told] of now) {
    if (before.has(key)) continue
    const style = told.severity === 'error' ? paint.red : paint.yellow
    const head = flow(
      [
        { text: `! ${placeOf(told)}`, paint: paint.bold },
        { text: told.code, paint: style },
      ],
      width,
    )
    const said = messageLines(told.message, width - 4, context).map(line => `    ${line}`)
    print([...head, ...said].join('\n'))
  }
}

function placeOf({ path, line, column, unit, language }: Told): string {
  return [`${path}:${line}:${column}`, unit, language]
    .filter(part => part !== null)
    .map(part => oneLine(String(part)))
    .join('  ')
}
