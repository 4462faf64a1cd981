import { readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { culpritsOf } from './fidelity/culprit.js'
import { filesIn, siteOf } from './fidelity/folder.js'
import { type Measure, measure } from './fidelity/measure.js'
import { SITE_NAMES, SITES, type SiteName } from './fidelity/renderers/index.js'
import type { Renderer } from './fidelity/renderers/renderer.js'
import { WAYS } from './fidelity/targets.js'
import { table } from './median.js'

export const title = 'Fidelity: what a page is like after it was translated'

interface Text {
  path: string
  ending: string
  file: string
}

/**
 * @param paths folders of sites, whose generators are recognised (or given: FIDELITY_SITE=hugo); without any, our own sample
 * of each syntax. With FIDELITY_VERBOSE=1, each file that differs is told, and the units that make it differ.
 */
export function run(root: string, paths: readonly string[]): string[] {
  if (paths.length === 0) {
    const samples = textsIn(join(root, 'bench/fidelity/samples')).flatMap(cutUp)
    const ofSite = (name: string) => samples.filter(({ path }) => path.startsWith(`${name}.`))
    return tableOf(SITE_NAMES.flatMap(name => rowsOf(name, ofSite(name))))
  }
  return paths.flatMap(folder => {
    const name = siteOf(folder, process.env.FIDELITY_SITE)
    return [`${basename(folder)}; ${SITES[name].title}`, '', ...tableOf(rowsOf(name, textsIn(folder))), '']
  })
}

/** A sample holds several small files, with a line of ✂ between. */
function cutUp({ path, ending, file }: Text): Text[] {
  return file
    .split(/^\s*✂\s*$/m)
    .map((part, index) => ({ path: `${path}/${index + 1}`, ending, file: `${part.trim()}\n` }))
}

function textsIn(folder: string): Text[] {
  return filesIn(folder).map(path => ({
    path,
    ending: extname(path).slice(1),
    file: readFileSync(join(folder, path), 'utf8'),
  }))
}

function tableOf(rows: string[][]): string[] {
  return table(
    [
      'syntax',
      'files',
      'same, target = source',
      'same, markers',
      'same, other words',
      'words in no unit',
      'unprotected marks',
    ],
    rows,
  )
}

function rowsOf(name: SiteName, texts: readonly Text[]): string[][] {
  const renderers: Partial<Record<string, Renderer>> = SITES[name].renderers
  return ['md', 'mdx'].flatMap(ending => {
    const render = renderers[ending]
    const own = texts.filter(each => each.ending === ending)
    if (!render || own.length === 0) return []
    const measured = own.flatMap(each => {
      const found = measure(each.file, ending, render)
      if (found && process.env.FIDELITY_VERBOSE) explain(each, found, render)
      return found ?? []
    })
    const same = WAYS.map(way => measured.filter(({ differences }) => differences[way] === undefined).length)
    const count = (key: 'outside' | 'unprotected') =>
      String(measured.reduce((sum, each) => sum + each[key].length, 0))
    const refused = own.length - measured.length
    return [
      [
        `${name} .${ending}`,
        `${measured.length}${refused ? ` (and ${refused} that it can't read)` : ''}`,
        ...same.map(number => `${number} (${((100 * number) / measured.length).toFixed(1)} %)`),
        count('outside'),
        count('unprotected'),
      ],
    ]
  })
}

function explain({ path, ending, file }: Text, found: Measure, render: Renderer): void {
  const short = (text: string) => JSON.stringify(text.length > 160 ? `${text.slice(0, 159)}…` : text)
  for (const way of WAYS) {
    const difference = found.differences[way]
    if (difference === undefined) continue
    console.log(`${path}: ${way}: ${difference}`)
    if (way === 'others' && found.differences.markers !== undefined) continue
    for (const culprit of culpritsOf(file, ending, way, render))
      console.log(`  ${path}:${culprit.line} ${culprit.kind} ${short(culprit.source)}: ${culprit.difference}`)
  }
  if (found.outside.length > 0) console.log(`${path}: in no unit: ${found.outside.slice(0, 12).join(' ')}`)
  for (const mark of found.unprotected.slice(0, 5)) console.log(`${path}: unprotected: ${short(mark)}`)
}
