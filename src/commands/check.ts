import { isJunk } from '../alignment/file.js'
import type { Subject } from '../checks/check.js'
import { check as runChecks } from '../checks/run.js'
import type { Document } from '../io/document.js'
import { FORMATS, inOrder, type PlacedFinding, placed } from '../reports/findings.js'
import { analysed, wantedCodes } from './analysis.js'
import { type Command, JSON_OUTPUT, LANG } from './context.js'
import { EXIT } from './exit.js'
import { placer } from './places.js'
import { select } from './selection.js'

/** The gate for CI: fails when a check finds an error. */
export const check: Command = {
  arguments: ['[documents...]'],
  options: [
    LANG,
    { flags: '--format <format>', choices: Object.keys(FORMATS) },
    JSON_OUTPUT,
    { flags: '--strict' },
  ],
  run: async (args, options, context) => {
    const { project, documents: read, languages } = await select(context, args, options)
    const documents = await analysed(context, project, read, ({ id }) =>
      languages.filter(language => wantedCodes(project, id, language).length > 0),
    )
    const findings = documents.flatMap((document): PlacedFinding[] => {
      const place = placer(project, document)
      return runChecks(document.synopsis, {
        document: document.id,
        config: project.config,
        languages,
        source: project.config.source.language,
        strict: options.strict === true,
        junk: junkOf(document),
      }).map(finding => placed(finding, context, place))
    })
    const format = options.json ? 'json' : ((options.format as keyof typeof FORMATS | undefined) ?? 'pretty')
    context.print(FORMATS[format](inOrder(findings), context))
    return findings.some(({ severity }) => severity === 'error') ? EXIT.found : EXIT.fine
  },
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
