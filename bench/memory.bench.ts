import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { chance, LAST } from './chance.js'
import { median, table } from './median.js'

export const title = 'A memory of 55 MB, as a ratio to none'

const BYTES = 55e6
const DOCUMENTS = 12
const PARAGRAPHS = 100
const VOCABULARY = 60_000
const PAIRS = 7

const CALLS = [
  { name: '`explain --json`', args: (unit: string) => ['explain', 'd0', unit, '--json'] },
  {
    name: '`export --format xliff` of 300 untranslated units',
    args: () => ['export', 'd0', 'd1', 'd2', '--lang', 'ru', '--format', 'xliff'],
  },
]

/** Each call in turn with a memory and without one, after the first call with one. */
export function run(root: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'synopse-memory-'))
  try {
    return measured(root, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function measured(root: string, folder: string): string[] {
  const text = textMaker()
  const documents = Array.from({ length: DOCUMENTS }, () => Array.from({ length: PARAGRAPHS }, text))
  const [without, withMemory] = ['without', 'with'].map(name => projectOf(join(folder, name), documents)) as [
    string,
    string,
  ]
  writeMemory(join(withMemory, 'memory/large.tmx'), documents.flat(), text)
  const call = (cwd: string, args: readonly string[]) => timed(cwd, [join(root, 'bin/synopse.js'), ...args])
  for (const project of [without, withMemory]) call(project, ['sync'])
  const { units } = JSON.parse(call(without, ['units', 'd0', '--json']).stdout) as { units: { id: string }[] }
  const unit = units[3]?.id as string
  const first = call(withMemory, ['explain', 'd0', unit, '--json'])
  const rows = CALLS.map(({ name, args }) => {
    const pairs = Array.from({ length: PAIRS }, () => [
      call(withMemory, args(unit)),
      call(without, args(unit)),
    ]) as [Timed, Timed][]
    const ratio = median(pairs.map(([one, other]) => one.time / other.time))
    return [
      name,
      `${median(pairs.map(([{ time }]) => time)).toFixed(0)} ms`,
      `${ratio.toFixed(2)}×`,
      '2×',
      pairs
        .map(([{ memory }]) => memory)
        .reduce((a, b) => Math.max(a, b))
        .toFixed(0)
        .concat(' MB'),
      pairs
        .map(([, { memory }]) => memory)
        .reduce((a, b) => Math.max(a, b))
        .toFixed(0)
        .concat(' MB'),
    ]
  })
  const once = [
    'the first call',
    `${first.time.toFixed(0)} ms`,
    '–',
    '–',
    `${first.memory.toFixed(0)} MB`,
    '–',
  ]
  return table(['call', 'processor time', 'ratio', 'at most', 'peak memory', 'without'], [...rows, once])
}

interface Timed {
  /** Milliseconds of the processor, as other processes hardly change them. */
  time: number
  /** Megabytes, at the highest. */
  memory: number
  stdout: string
}

/** Says at the end what the process has taken. */
const TAKEN = 'process.on("exit", () => console.error("taken=" + JSON.stringify(process.resourceUsage())))'

function timed(cwd: string, args: readonly string[]): Timed {
  const { status, stdout, stderr }: SpawnSyncReturns<string> = spawnSync(
    process.execPath,
    [`--import=data:text/javascript,${encodeURIComponent(TAKEN)}`, ...args],
    { cwd, encoding: 'utf8', maxBuffer: 1e9 },
  )
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  const { userCPUTime, systemCPUTime, maxRSS }: NodeJS.ResourceUsage = JSON.parse(
    /^taken=(.*)$/m.exec(stderr)?.[1] as string,
  )
  return { time: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024, stdout }
}

/** A word as German and as Russian letters. */
type Word = readonly [string, string]

/** What nearly every text has. */
const LITTLE = sideBySide(
  'der und die in den von zu das mit sich des auf für ist im nicht ein als auch es',
  'это и не в на что с по как из за от для он мы но так или уже ещё',
)

/** Texts of made-up words, some of which are in nearly all, and most in hardly any (Zipf's law). */
function textMaker(): () => Word[] {
  const next = chance(1)
  const draw = (below: number) => Math.floor((next() / (LAST + 1)) * below)
  const one = (list: readonly Word[]) => list[draw(list.length)] as Word
  const syllable = () => joined(one(ONSETS), one(VOWELS), one(CODAS))
  const made = Array.from({ length: VOCABULARY }, (_, rank) =>
    Array.from({ length: 1 + draw(Math.log2(rank + 2) / 4 + 1) }, syllable).reduce((a, b) => joined(a, b)),
  )
  const words = [...LITTLE, ...made.slice(LITTLE.length)]
  const word = () => words[Math.floor((VOCABULARY + 1) ** (next() / (LAST + 1))) - 1] as Word
  return () => Array.from({ length: 3 + draw(4 + draw(40)) }, word)
}

/** Words or letters of both languages, side by side. */
function sideBySide(german: string, russian: string): Word[] {
  const others = russian.split(' ')
  return german.split(' ').map((letter, at) => [letter, others[at] ?? ''])
}
const ONSETS = sideBySide(
  'b d f g h k l m n p r s t w z sch st br gr kl',
  'б д ф г х к л м н п р с т в з ш ст бр гр кл',
)
const VOWELS = sideBySide('a e i o u ä ö ei au', 'а е и о у я ё ай ау')
const CODAS: Word[] = [['', ''], ['', ''], ['', ''], ...sideBySide('n r l s t ng ch rt', 'н р л с т нг х рт')]

function joined(...parts: readonly Word[]): Word {
  return [parts.map(([german]) => german).join(''), parts.map(([, russian]) => russian).join('')]
}

function written(text: readonly Word[], language: 0 | 1): string {
  const said = text.map(word => word[language]).join(' ')
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}

function projectOf(root: string, documents: readonly (readonly (readonly Word[])[])[]): string {
  mkdirSync(join(root, 'corpus'), { recursive: true })
  writeFileSync(join(root, 'synopse.config.json'), '{ "maxFileSize": "64 MB" }\n')
  for (const [number, paragraphs] of documents.entries())
    writeFileSync(
      join(root, `corpus/d${number}.md`),
      `${paragraphs.map(text => written(text, 0)).join('\n\n')}\n`,
    )
  return root
}

/** Every hundredth text is one of the project's, but for its last word. */
function writeMemory(path: string, known: readonly (readonly Word[])[], text: () => Word[]): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '<tmx version="1.4"><header srclang="de-DE"/><body>\n')
  const language = (tag: string, said: string) => `<tuv xml:lang="${tag}"><seg>${said}</seg></tuv>`
  for (let bytes = 0, number = 0; bytes < BYTES; ) {
    const units = Array.from({ length: 1000 }, () => {
      const own = number++ % 100 === 0 ? known[((number / 100) % known.length) | 0] : undefined
      const pair = own ? [...own.slice(0, -1), ...text().slice(0, 1)] : text()
      return `<tu tuid="${number}">${language('de-DE', written(pair, 0))}${language('ru-RU', written(pair, 1))}</tu>\n`
    }).join('')
    bytes += Buffer.byteLength(units)
    appendFileSync(path, units)
  }
  appendFileSync(path, '</body></tmx>\n')
}
