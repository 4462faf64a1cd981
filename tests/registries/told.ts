import { files } from '../../docs/checks/generate.js'
import type { Check } from '../../src/checks/check.js'
import type { Examples } from '../../src/checks/examples.js'
import { CHECKS } from '../../src/checks/index.js'
import type { Command } from '../../src/commands/command.js'
import { COMMANDS } from '../../src/commands/index.js'
import { flagOf } from '../../src/commands/option.js'
import { SYNTAX_NAMES } from '../../src/document/syntax/index.js'
import type { Format } from '../../src/formats/format.js'
import { FORMATS } from '../../src/formats/index.js'
import { SPOKEN } from '../../src/locales/words.js'
import { FORMS } from '../../src/reports/findings/index.js'
import { SITE_FORMATS } from '../../src/site/index.js'
import { problemsIn } from '../checks/found.js'

/** What the registries say of the parts of the tool. */
export interface Told {
  checks: {
    code: string
    /** The languages that it is about; undefined for all. */
    languages: readonly string[] | undefined
    /** The languages of its examples, and the words that it says of those that it rejects; undefined without examples. */
    examples:
      | { accept: readonly string[]; reject: readonly string[]; wordings: readonly string[] }
      | undefined
  }[]
  commands: Record<
    string,
    { arguments: readonly string[]; flags: readonly string[]; formats: readonly string[] }
  >
  formats: Record<string, { title: string; back: 'yes' | 'as candidates' | 'no' }>
  sites: Record<string, { title: string }>
  forms: Record<string, { title: string }>
  /** What is recognised besides CommonMark and GFM. */
  syntaxes: readonly string[]
  /** The keys of the languages that claim to have all of them. */
  words: Record<string, readonly string[]>
  /** The pages of the checks as their examples make them. */
  pages: Record<string, string>
}

async function toldOf(check: Check): Promise<Told['checks'][number]> {
  const { code, languages } = check
  const { examples } = (await import(`../../src/checks/${code}.ts`)) as { examples?: Examples }
  if (!examples) return { code, languages, examples: undefined }
  const { accept, reject } = examples
  const wordings = reject.flatMap(example => problemsIn(check, example).map(({ wording }) => wording))
  return {
    code,
    languages,
    examples: {
      accept: accept.map(({ language }) => language),
      reject: reject.map(({ language }) => language),
      wordings: [...new Set(wordings)],
    },
  }
}

function commandTold({ arguments: taken, options }: Command): Told['commands'][string] {
  return {
    arguments: taken.map(argument => argument.replace(/[<>[\].]/g, '')),
    flags: Object.keys(options).map(name => flagOf(name).slice(2)),
    formats: options.format?.choices ?? [],
  }
}

async function all<From, To>(
  record: Readonly<Record<string, From>>,
  tell: (value: From) => To | Promise<To>,
): Promise<Record<string, To>> {
  const told = Object.entries(record).map(async ([name, value]) => [name, await tell(value)] as const)
  return Object.fromEntries(await Promise.all(told))
}

const back = ({ read, isMemory }: Format) => (read ? 'yes' : isMemory ? 'as candidates' : 'no')
const spoken = Object.entries(SPOKEN).filter(([, { isComplete }]) => isComplete)

const told: Told = {
  checks: await Promise.all(CHECKS.map(toldOf)),
  commands: await all<() => Promise<Command>, Told['commands'][string]>(COMMANDS, async load =>
    commandTold(await load()),
  ),
  formats: await all<Format, Told['formats'][string]>(FORMATS, format => ({
    title: format.title,
    back: back(format),
  })),
  sites: await all(SITE_FORMATS, async load => ({ title: (await load()).title })),
  forms: await all(FORMS, ({ title }) => ({ title })),
  syntaxes: SYNTAX_NAMES,
  words: await all(Object.fromEntries(spoken), async ({ load }) => Object.keys(await load())),
  pages: await files(),
}
process.stdout.write(JSON.stringify(told))
