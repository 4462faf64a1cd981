import { SynopseError } from '../errors.js'
import { againstBaseline } from '../project/baseline.js'
import { judge } from '../project/judge.js'
import { refuseBroken } from '../project/load.js'
import { openProject } from '../project/project.js'
import { watchProject } from '../project/watch-project.js'
import { type PlacedFinding, placed } from '../reports/findings/placed-finding.js'
import { flow } from '../reports/flow.js'
import { messageLines } from '../reports/message.js'
import { oneLine } from '../terminal/safe.js'
import { command } from './command.js'
import { CODES, type Context } from './context.js'
import { EXIT } from './exit.js'
import { failure } from './failure.js'
import { LANG } from './option.js'
import { listing, type Narrowing } from './selection.js'
import { syncNamed } from './sync.js'

/** A finding that is open, by what it is about: its line may move without anything being different. */
type Open = ReadonlyMap<string, PlacedFinding>

/** Syncs and checks whenever a file changes, until it is ended, and tells what became different. */
export const watch = command({
  arguments: ['[documents...]'],
  options: { lang: LANG },
  run: async (documents, options, context) => {
    const { words, tell } = context
    let known: Open | undefined
    let trouble = ''
    const round = async () => {
      const fresh = { ...context, project: freshProject(context), progress: () => {} }
      try {
        await syncNamed(documents, fresh)
        const now = await open(documents, options, fresh)
        tellDifference(known, now, fresh)
        known = now
        trouble = ''
      } catch (error) {
        if (!(error instanceof SynopseError || error instanceof AggregateError)) throw error
        const { text } = failure(error, words, context.paint)
        if (text !== trouble) tell(text)
        trouble = text
      }
    }
    const ended = new Promise<void>(done => {
      // A listener that is gone once it is called would leave the signal to the lock's, which ends the process at once.
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => done())
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

/** What the checks find now that no baseline holds back. */
async function open(args: readonly string[], options: Narrowing, context: Context): Promise<Open> {
  const { project, documents, languages, isWhole } = await listing(context, args, options)
  const judgement = await judge(project, documents, { languages, isWhole })
  refuseBroken(judgement.broken)
  const weighed = await againstBaseline(project, judgement)
  return new Map(weighed.open.map(found => [found.fingerprint, placed(found, context)]))
}

/** At first only the number; then what came, and what went. */
function tellDifference(before: Open | undefined, now: Open, context: Context): void {
  const { words, print, paint, width } = context
  if (!before) {
    print(words('watch.found', { number: now.size }))
    return
  }
  for (const [key, told] of before) if (!now.has(key)) print(paint.green(`✓ ${heading(told)}  ${told.code}`))
  for (const [key, told] of now) {
    if (before.has(key)) continue
    const style = told.severity === 'error' ? paint.red : paint.magenta
    const head = flow(
      [
        { text: `! ${heading(told)}`, paint: paint.bold },
        { text: told.code, paint: style },
      ],
      width,
    )
    const said = messageLines(told.message, width - 4, context).map(line => `    ${line}`)
    print([...head, ...said].join('\n'))
  }
}

function heading({ path, line, column, unit, language }: PlacedFinding): string {
  return [`${path}:${line}:${column}`, unit, language]
    .filter(part => part !== null)
    .map(part => oneLine(String(part)))
    .join('  ')
}
