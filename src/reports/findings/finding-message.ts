import type { Finding } from '../../checks/run.js'
import type { MessageArgs } from '../../errors.js'
import type { Words } from '../../locales/words.js'
import { terminalSafe } from '../../terminal/safe.js'
import { QUOTED, quotedChange } from '../quoted-change.js'
import { shellWord } from '../shell-word.js'

/** What a finding says, in logical order. */
export function findingMessage(finding: Finding, { logical: words }: Words): string {
  const { document, unit, language, wording, args } = finding
  return words(`check.${wording}`, {
    // What a command that settles it has to name.
    document: shellWord(document),
    id: unit ?? '',
    language: language ?? '',
    ...valuesOf(args),
  })
}

/** What stands for a value while sentences are told apart: values have full stops, too. */
const HELD = /\uE000(\d+)\uE001/g

/** A sentence of a message with what follows it. */
const SENTENCE = /.+?(?:[.!?؟][)”“»]*(?=\s)|$)\s*/gsu

/** A command as messages of any language quote it. */
const COMMAND = /["“„«]synopse /

/** The same of texts that belong to no project: without the sentences that name a command to settle it with. */
export function findingFact({ wording, args }: Finding, { logical: words }: Words): string {
  const values = Object.entries(valuesOf(args))
  const held = values.map(([name, value], index) => [
    name,
    typeof value === 'string' ? `\uE000${index}\uE001` : value,
  ])
  const message = words(`check.${wording}`, Object.fromEntries(held))
  const facts = (message.match(SENTENCE) ?? []).filter(sentence => !COMMAND.test(sentence))
  return (facts.join('') || message)
    .trim()
    .replace(HELD, (_, index) => terminalSafe(String(values[Number(index)]?.[1] ?? '')))
}

/** The values of a message, each short enough for it. */
function valuesOf(args: MessageArgs = {}): MessageArgs {
  return { ...brief(args), ...changeOf(args) }
}

/** What changed, where a finding is about that. */
function changeOf({ before, text }: MessageArgs): { change?: string } {
  return typeof before === 'string' && typeof text === 'string' ? { change: quotedChange(before, text) } : {}
}

function brief(args: MessageArgs): MessageArgs {
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => [key, typeof value === 'string' ? shortened(value) : value]),
  )
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= QUOTED) return line
  // Of a paragraph no more than its beginning is cut into characters, which may have two units.
  const beginning = [...line.slice(0, 2 * QUOTED + 1)]
  return beginning.length > QUOTED ? `${beginning.slice(0, QUOTED).join('')}…` : line
}
