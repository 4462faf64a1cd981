import { originalsOf } from '../config/originals.js'
import { translationsPattern } from '../config/schema.js'
import { placesIn } from '../config/translations.js'
import { SynopseError } from '../errors.js'
import { matchingTag } from '../languages/tag.js'
import { NO_EVIDENCE } from '../placing/outcomes.js'
import { type AdoptedFile, adoptSite } from '../project/adopting/adopt-site.js'
import { surveySite } from '../project/adopting/survey-site.js'
import { bringHome } from '../project/bring-home.js'
import { every } from '../project/known/every.js'
import { SYNCABLE } from '../project/known/syncable.js'
import { foreseenFault, listDocuments } from '../project/load.js'
import { fresh } from '../project/memo.js'
import type { Project } from '../project/project.js'
import { type Rostered, rostered, rosterOf } from '../project/roster.js'
import { syncDocuments } from '../project/sync-documents.js'
import { adoptJson, adoptReport } from '../reports/adopt.js'
import { jsonText } from '../reports/json.js'
import { command } from './command.js'
import type { Context } from './context.js'
import { EXIT } from './exit.js'
import { JOBS, JSON_OUTPUT, LANG } from './option.js'
import { checkLanguage } from './selection.js'

/** Takes over the translations that a site has as files, and later what was edited in them. */
export const adopt = command({
  arguments: ['[pattern]'],
  options: {
    lang: LANG,
    dryRun: {},
    force: {},
    minScore: { value: '<score>', type: 'share' },
    jobs: JOBS,
    json: JSON_OUTPUT,
  },
  run: async ([pattern], { lang, dryRun = false, force = false, minScore, jobs, json }, context) => {
    const project = located(await context.project(), pattern)
    const languages = lang ? [...new Set(lang)] : project.config.targets
    for (const language of languages) checkLanguage(project, language)
    const { progress, words } = context
    const { ids, synced } = await brought(project, dryRun, jobs, context)
    const now = fresh(project)
    const documents = await listDocuments(now)
    const survey = await surveySite(now, ids, languages)
    const files: AdoptedFile[] = []
    const options = { isForced: force, minScore: minScore ?? NO_EVIDENCE, isDry: dryRun, jobs, progress }
    for await (const file of adoptSite(now, documents, survey, options)) files.push(file)
    const others = survey.others.map(other => ({ ...other, near: nearTo(other.tag, languages) }))
    const originals = originalsBy(project)
    const site = { originals, files, unfit: survey.unfit, others, languages, synced, isDry: dryRun }
    if (files.length + survey.unfit.length === 0 && others.length === 0)
      throw new SynopseError('adopt.none', { patterns: patternsOf(project) })
    context.print(json ? jsonText(adoptJson(site, context)) : adoptReport(site, context))
    if (pattern !== undefined && !json) context.print(words('adopt.config', { pattern }))
    return files.some(({ refused }) => !refused) ? EXIT.fine : EXIT.stuck
  },
})

/** The project with the files of the site where a person says that they are. @throws SynopseError `adopt.pattern`, `adopt.nowhere` */
function located(project: Project, pattern: string | undefined): Project {
  const { config } = project
  if (pattern === undefined) {
    if (config.translations === undefined) throw new SynopseError('adopt.nowhere')
    return project
  }
  const target = translationsPattern(pattern)
  if (target === undefined) throw new SynopseError('adopt.pattern', { pattern })
  const places = placesIn(config).filter(({ source }) => source !== undefined)
  const translations =
    places.length > 0 ? places.map(({ language: _, ...place }) => ({ ...place, target })) : target
  return { ...project, config: { ...config, translations } }
}

/** What originals are found by: somebody whose originals lie elsewhere has to know which setting to correct. */
const originalsBy = ({ config }: Project) => ({
  name: originalsOf(config).name,
  setting: placesIn(config).some(({ source }) => source !== undefined)
    ? 'translations.source'
    : 'source.files',
})

const patternsOf = ({ config }: Project) =>
  placesIn(config)
    .map(({ target }) => target)
    .join(', ')

/** The language of the project that something most likely stands for, which has another name in paths. */
function nearTo(tag: string, languages: readonly string[]): string | undefined {
  return matchingTag(languages, tag) ?? languages.find(language => matchingTag([tag], language) !== undefined)
}

/** Brings the alignment files up to the originals, and tells of those that cannot be read. */
async function brought(
  project: Project,
  isDry: boolean,
  jobs: number | undefined,
  { tell, words, progress }: Context,
): Promise<{ ids: string[]; synced: number }> {
  const documents = await listDocuments(project)
  const known: Rostered[] = []
  const ids: string[] = []
  let broken = 0
  const going = { progress, jobs, isWhole: true }
  for await (const { listed, known: found, error } of every(
    project,
    documents,
    { syncable: SYNCABLE },
    going,
  )) {
    if (found) known.push(rostered(listed, found))
    else {
      const fault = foreseenFault(listed.id, error)
      if (fault) tell(words(`error.${fault.key}`, fault.args))
      broken++
    }
    if (!found?.isGone) ids.push(listed.id)
  }
  if (isDry) return { ids, synced: 0 }
  const roster = rosterOf(project, known, { isWhole: broken === 0 })
  await bringHome(project, roster)
  let synced = 0
  for await (const { written } of syncDocuments(project, roster)) if (written.length > 0) synced++
  return { ids, synced }
}
