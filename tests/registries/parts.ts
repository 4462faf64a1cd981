import { codes, tableBelow } from '../docs/pages.js'
import type { Told } from './told.js'

/** What the project is made of: what its registries say, and its files, by their paths. */
export interface Parts extends Told {
  files: Readonly<Record<string, string>>
}

/** Checks of how things stand, which no pair of texts shows: tests/checks/checks.test.ts has their cases. */
const OF_STANDING = [
  'structure',
  'conflict',
  'misfiled',
  'misaligned',
  'truncated',
  'doubled',
  'unsynced',
  'untranslated',
  'drifted',
  'obsolete',
  'unplaced',
  'outside',
  'unused-suppression',
]

/** Languages that the examples of a check are in unless it is about some only. */
const EXAMPLES = ['en', 'ru', 'ar']

/** What is missing of the parts of the tool, a line for each thing. */
export function missing(parts: Parts): string[] {
  return [
    ...parts.checks.flatMap(check => ofCheck(check, parts)),
    ...Object.keys(parts.commands).flatMap(name => ofCommand(name, parts)),
    ...Object.keys(parts.formats).flatMap(name => ofFormat(name, parts)),
    ...Object.keys(parts.sites).flatMap(name => ofSite(name, parts)),
    ...Object.keys(parts.forms).flatMap(name => ofForm(name, parts)),
    ...parts.syntaxes.flatMap(name => ofSyntax(name, parts)),
    ...unlisted(parts),
  ]
}

function ofCheck({ code, languages = EXAMPLES, examples }: Told['checks'][number], parts: Parts): string[] {
  const page = `docs/checks/${code}.md`
  const wordings = examples?.wordings ?? []
  const rows = tableBelow(parts.files['docs/checks.md'] ?? '', 'The codes')
  return [
    ...noFile(`src/checks/${code}.ts`, parts),
    ...noWords([`about.${code}`], parts),
    ...wordings.flatMap(wording => noWords([`check.${wording}`], parts)),
    ...(rows.some(([cell = '']) => codes(cell)[0] === code) ? [] : [`docs/checks.md: no row of ${code}`]),
    ...(parts.files[page] === parts.pages[`${code}.md`] ? [] : [`${page}: not as the examples make it`]),
    ...(examples || OF_STANDING.includes(code)
      ? ofExamples(code, languages, examples)
      : [`${code}: no examples`]),
  ]
}

function ofExamples(
  code: string,
  languages: readonly string[],
  examples: Told['checks'][number]['examples'],
): string[] {
  if (!examples) return []
  const { accept, reject } = examples
  const shown = [...accept, ...reject]
  return [
    ...(accept.length > 0 ? [] : [`${code}: no accepted example`]),
    ...(reject.length > 0 ? [] : [`${code}: no rejected example`]),
    ...languages.filter(tag => !shown.includes(tag)).map(tag => `${code}: no example in ${tag}`),
    ...[...new Set(shown)].filter(tag => !languages.includes(tag)).map(tag => `${code}: not about ${tag}`),
  ]
}

function ofCommand(name: string, parts: Parts): string[] {
  const { arguments: taken, flags } = parts.commands[name] as Told['commands'][string]
  return [
    ...noFile(`src/commands/${name}.ts`, parts),
    ...noWords([`command.${name}`], parts),
    ...taken.flatMap(word => noWords([`argument.${word}`, `argument.${name}.${word}`], parts)),
    ...flags.flatMap(word => noWords([`option.${word}`, `option.${name}.${word}`], parts)),
    ...noText('docs/commands.md', `\n## ${name}\n`, `no section about ${name}`, parts),
  ]
}

function ofFormat(name: string, parts: Parts): string[] {
  const { title, back } = parts.formats[name] as Told['formats'][string]
  const rows = tableBelow(parts.files['docs/exchange.md'] ?? '', 'Exchange')
  const row = rows.find(([cell = '']) => codes(cell).includes(name))
  const isOffered = (command: string) => parts.commands[command]?.formats.includes(name)
  return [
    ...noFile(`src/formats/${name}.ts`, parts),
    ...(title ? [] : [`${name}: no title`]),
    ...(row ? [] : [`docs/exchange.md: no row of ${name}`]),
    ...(row && row[1] !== back ? [`docs/exchange.md: ${name} comes back: ${back}`] : []),
    ...(isOffered('export') ? [] : [`export --format: no ${name}`]),
    ...(isOffered('import') || back === 'no' ? [] : [`import --format: no ${name}`]),
  ]
}

function ofSite(name: string, parts: Parts): string[] {
  const { title } = parts.sites[name] as Told['sites'][string]
  return [
    ...noFile(`src/site/${name}.ts`, parts),
    ...noText('docs/site.md', `\n## ${title}\n`, `no section about ${name}`, parts),
    ...(parts.commands.export?.formats.includes(name) ? [] : [`export --format: no ${name}`]),
  ]
}

function ofForm(name: string, parts: Parts): string[] {
  const { title } = parts.forms[name] as Told['forms'][string]
  return [
    ...noFile(`src/reports/findings/${name}.ts`, parts),
    ...(title ? [] : [`${name}: no title`]),
    ...noText('docs/commands.md', `\`${name}\` (${title}`, `${name} is not told`, parts),
    ...(parts.commands.check?.formats.includes(name) ? [] : [`check --format: no ${name}`]),
  ]
}

function ofSyntax(name: string, parts: Parts): string[] {
  const rows = tableBelow(parts.files['docs/markdown.md'] ?? '', 'What is recognised')
  return [
    ...noFile(`src/document/syntax/${inKebabCase(name)}.ts`, parts),
    ...noWords([`syntax.${name}`], parts),
    ...(rows.some(([cell = '']) => codes(cell)[0] === name) ? [] : [`docs/markdown.md: no row of ${name}`]),
  ]
}

const inKebabCase = (name: string) => name.replace(/[A-Z]/g, capital => `-${capital.toLowerCase()}`)

/** How the file of a part is known, by the folder, and the registry that it has to stand in. */
const KINDS: readonly { folder: string; mark: RegExp; listed: (parts: Parts) => readonly string[] }[] = [
  {
    folder: 'src/checks',
    mark: /^export const \w+(?:: Check =| = pairCheck\()/m,
    listed: ({ checks }) => checks.map(({ code }) => code),
  },
  { folder: 'src/commands', mark: /= command\(/, listed: ({ commands }) => Object.keys(commands) },
  {
    folder: 'src/formats',
    mark: /^export const \w+: (?:Text|Sheet)?Format =/m,
    listed: ({ formats }) => Object.keys(formats),
  },
  { folder: 'src/site', mark: /^export const \w+: SiteFormat =/m, listed: ({ sites }) => Object.keys(sites) },
  {
    folder: 'src/reports/findings',
    mark: /^export const \w+: Format =/m,
    listed: ({ forms }) => Object.keys(forms),
  },
  {
    folder: 'src/document/syntax',
    mark: /^export const \w+: Syntax =/m,
    listed: ({ syntaxes }) => syntaxes.map(inKebabCase),
  },
]

/** Files that hold a part which no registry names. */
function unlisted(parts: Parts): string[] {
  return KINDS.flatMap(({ folder, mark, listed }) =>
    Object.entries(parts.files)
      .filter(([path, text]) => path.startsWith(`${folder}/`) && mark.test(text))
      .map(([path]) => path.slice(folder.length + 1, -'.ts'.length))
      .filter(name => !listed(parts).includes(name))
      .map(name => `${folder}/index.ts: no line of ${name}`),
  )
}

function noFile(path: string, { files }: Parts): string[] {
  return path in files ? [] : [`no ${path}`]
}

function noText(path: string, text: string, complaint: string, { files }: Parts): string[] {
  return files[path]?.includes(text) ? [] : [`${path}: ${complaint}`]
}

/** The languages that have none of some keys; a key with plural forms counts. */
function noWords(keys: readonly string[], { words }: Parts): string[] {
  const has = (known: readonly string[]) =>
    keys.some(key => known.includes(key) || known.includes(`${key}_other`))
  return Object.entries(words)
    .filter(([, known]) => !has(known))
    .map(([language]) => `${keys[0]}: no words in ${language}`)
}
