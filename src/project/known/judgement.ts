import * as v from 'valibot'
import { isAcrossDocuments } from '../../checks/index.js'
import { judgeAlone, type SynopsisJudgement } from '../../checks/run.js'
import type { Config } from '../../config/config.js'
import { hashOf } from '../../io/content.js'
import type { Synopsis } from '../../synopsis/synopsis.js'
import { checkOptions } from '../check-options.js'
import { type Found, foundIn } from '../found.js'
import { glossaryText, projectTerms } from '../glossary.js'
import { judgedDocument } from '../judged-document.js'
import type { Project } from '../project.js'
import { foundShape, usedShape } from './found-shape.js'
import type { Kind } from './kind.js'
import { type Marks, marksOf, packMarks, unpackMarks } from './marks.js'
import { packed } from './packed.js'

/** What the checks say of a document that need not know any other. */
export interface DocumentJudgement {
  found: Found[]
  /** The numbers of the suppressions of the config that held something back, from 0. */
  used: number[]
  /** The ids of its units, by their marks; and by language, those of units whose translation is told at another one. */
  units: Marks
  covered: Record<string, string[]>
  /** Whether a person allowed what a check says that compares documents: whether that is needed, only all of them tell. */
  allowsAcross: boolean
}

const ids = v.array(v.string())

const { pack, unpack } = packed<Omit<DocumentJudgement, 'units'> & { units: string }>(
  v.object({
    found: foundShape,
    used: usedShape,
    units: v.string(),
    covered: v.record(v.string(), ids),
    allowsAcross: v.boolean(),
  }),
)

/** What the checks say of a document that need not know any other. */
export const JUDGEMENT: Kind<DocumentJudgement> = {
  name: 'judgement',
  effort: 'checks',
  besides: glossaryHash,
  pack: ({ units, ...judgement }) => pack({ ...judgement, units: packMarks(units) }),
  unpack: text => {
    const { units: written, ...judgement } = unpack(text) ?? {}
    const units = written === undefined ? undefined : unpackMarks(written)
    return units && ({ ...judgement, units } as DocumentJudgement)
  },
  make: async (project, document) => {
    const { document: judged, pairsOf } = await judgedDocument(project, document)
    const terms = await projectTerms(project)
    const judgement = judgeAlone(judged.synopsis, { ...checkOptions(project, judged, terms), pairsOf })
    return {
      found: foundIn(project, judged, judgement.findings),
      used: usedIn(project.config, judgement),
      ...unitsIn(judged.synopsis),
      allowsAcross: allowsAcross(judged.synopsis),
    }
  },
}

/** The numbers of the suppressions that were used, from 0. */
export function usedIn({ suppressions }: Config, { used }: SynopsisJudgement): number[] {
  return [...used].map(suppression => suppressions.indexOf(suppression)).sort((a, b) => a - b)
}

/** What the glossary adds to what findings are made from. */
async function glossaryHash(project: Project): Promise<string> {
  const text = await glossaryText(project)
  return text === undefined ? '' : hashOf(text)
}

function unitsIn({ rows }: Synopsis): Pick<DocumentJudgement, 'units' | 'covered'> {
  const covered = new Map<string, string[]>()
  for (const { unit, languages } of rows)
    for (const [language, cell] of Object.entries(languages))
      if (cell.units[0] !== unit.id) covered.set(language, [...(covered.get(language) ?? []), unit.id])
  return { units: marksOf(rows.map(({ unit }) => unit.id)), covered: Object.fromEntries(covered) }
}

function allowsAcross({ rows }: Synopsis): boolean {
  return rows.some(({ languages }) =>
    Object.values(languages).some(({ entry }) => entry?.allow?.some(({ code }) => isAcrossDocuments(code))),
  )
}
