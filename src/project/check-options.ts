import { isJunk } from '../alignment/file.js'
import { locateMisfiled } from '../alignment/locate.js'
import type { Subject } from '../checks/check.js'
import type { CheckOptions } from '../checks/run.js'
import { frontMatterFault } from '../document/front-matter/index.js'
import type { Terms } from '../glossary/terms.js'
import type { Document } from './document.js'
import { alignmentPath } from './documents.js'
import { misfiledIn } from './misfiled.js'
import type { Project } from './project.js'

/** What the checks have to know of a document and its project. */
export function checkOptions(project: Project, document: Document, terms: Terms | undefined): CheckOptions {
  const { config } = project
  return {
    document: document.id,
    config,
    source: config.source.language,
    terms,
    junk: junkOf(document),
    frontMatter: frontMatterFault(document.source ?? ''),
    misfiled: toldMisfiled(project, document),
  }
}

/** What the files of a document keep for others, each with its line. */
function toldMisfiled(project: Project, document: Document): Subject['misfiled'] {
  const lines = new Map<string, number[]>()
  return misfiledIn(document).map(({ language, index, value, item }) => {
    const text = document.texts.get(alignmentPath(project, document.folder, language)) ?? ''
    const known = lines.get(language) ?? locateMisfiled(text)
    lines.set(language, known)
    return { language, line: known[index] ?? 1, raw: JSON.stringify(value), item }
  })
}

function junkOf({ registry, languages }: Document): Subject['junk'] {
  const files = [
    { language: registry.language, records: registry.units },
    ...[...languages.values()].map(file => ({ language: file.language, records: file.entries })),
  ]
  return files.flatMap(({ language, records }) =>
    records.filter(isJunk).map(record => ({ language, record })),
  )
}
