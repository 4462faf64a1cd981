import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { median, table } from '../median.js'
import { caller, inFolder, isThere, said, spent } from './call.js'
import { makeProject } from './project.js'
import { KEPT } from './works.js'

const DOCUMENTS = 12
const RUNS = 5

/** The tool and a program that does the same with the same texts as PO catalogues, by turns; what they took. */
interface Contest {
  name: string
  program: string
  atMost: string
  own: () => number
  other: () => number
}

/** Beside the programs of Gettext and the Translate Toolkit that do the same, where they are there. */
export function peersTable(root: string): Promise<string[]> {
  return inFolder(folder =>
    table(['work', 'time', 'of the other', 'ratio', 'at most'], contests(root, folder).map(rowOf)),
  )
}

function contests(root: string, folder: string): Contest[] {
  const at = (name: string) => join(folder, name)
  const call = caller(root, folder)
  makeProject(at('project'), DOCUMENTS)
  const catalogues = (project: string, out: string) =>
    call(['export', '--format', 'po', '--out', at(out)], at(project))
  const fresh = (project: string) => {
    rmSync(at('run'), { recursive: true, force: true })
    cpSync(at(project), at('run'), { recursive: true })
  }
  catalogues('project', 'old')
  call(['check'], at('project'))
  cpSync(at('project'), at('edited'), { recursive: true })
  edit(at('edited/corpus'))
  // Whoever looks at the edited texts first has their units kept.
  call(['status'], at('edited'))
  cpSync(at('edited'), at('synced'), { recursive: true })
  call(['sync'], at('synced'))
  catalogues('synced', 'new')
  const merge =
    'for file in $(cd old && find . -name "*.po"); do msgmerge -q -o merged.po old/$file new/$file; done'
  const forget = () => rmSync(at(`run/${KEPT}`), { recursive: true, force: true })
  const synced = () => call(['sync'], at('run')).time
  return [
    {
      name: `\`check\` of ${DOCUMENTS} documents in 3 languages, nothing kept`,
      program: 'pofilter',
      atMost: '2×',
      own: () => {
        fresh('project')
        forget()
        return call(['check'], at('run')).time
      },
      other: () => {
        rmSync(at('filtered'), { recursive: true, force: true })
        return spent('pofilter', ['--progress=none', 'old', 'filtered'], folder)
      },
    },
    ...[true, false].map(
      (isKept): Contest => ({
        name: `\`sync\` after an edit of all of them, ${isKept ? 'units kept' : 'nothing kept'}`,
        program: 'msgmerge',
        atMost: isKept ? '0.8×' : '1.2×',
        own: () => {
          fresh('edited')
          if (!isKept) forget()
          return synced()
        },
        other: () => spent('sh', ['-ec', merge], folder),
      }),
    ),
  ]
}

/** One paragraph of ten gets a new ending. */
function edit(corpus: string): void {
  for (const name of readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.md'),
  )) {
    const file = join(corpus, name)
    const blocks = readFileSync(file, 'utf8').split('\n\n')
    const edited = blocks.map((block, index) =>
      index % 10 === 5 ? block.replace(/\.$/, ' und das bis zum heutigen Tag.') : block,
    )
    writeFileSync(file, edited.join('\n\n'))
  }
}

function rowOf({ name, program, atMost, own, other }: Contest): string[] {
  if (!isThere(program)) return [name, '–', `no \`${program}\` here`, '–', atMost]
  const pairs = Array.from({ length: RUNS }, () => [own(), other()] as const)
  return [
    name,
    said(median(pairs.map(([own]) => own))),
    `${said(median(pairs.map(([, other]) => other)))}, \`${program}\``,
    `${median(pairs.map(([own, other]) => own / other)).toFixed(2)}×`,
    atMost,
  ]
}
