import { CHECKS } from '../../checks/index.js'
import type { Words } from '../../locales/words.js'
import type { FilePlace } from '../../text/file-place.js'
import { jsonText } from '../json.js'
import type { FindingsForm, TrackedFinding } from './report.js'
import { toldOf } from './told-of.js'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** The folder that paths are relative to. What that is on another machine, its reader knows. */
const ROOT = 'ROOT'

const LEVELS = { off: 'none', warn: 'warning', error: 'error' } as const

/** A log in the Static Analysis Results Interchange Format 2.1.0. */
export const sarif: FindingsForm = {
  title: 'SARIF 2.1.0',
  write: ({ findings }, { words: { language, logical: words } }) =>
    jsonText({
      $schema: SCHEMA,
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'Synopse', language, rules: CHECKS.map(check => rule(check, words)) } },
          columnKind: 'utf16CodeUnits',
          originalUriBaseIds: { [ROOT]: { description: { text: words('sarif.root') } } },
          results: findings.map(finding => result(finding, words)),
        },
      ],
    }),
}

function rule({ code, severity }: (typeof CHECKS)[number], words: Words): object {
  const about = { text: words(`about.${code}`) }
  return {
    id: code,
    shortDescription: about,
    fullDescription: about,
    help: about,
    defaultConfiguration: { level: LEVELS[severity] },
  }
}

function result(finding: TrackedFinding, words: Words): object {
  const { code, severity, document, unit, language, related, counterpart, fingerprint } = finding
  const others = [
    ...(related ? [{ place: related, text: words('sarif.related') }] : []),
    ...(counterpart ? [{ place: counterpart, text: words('sarif.counterpart') }] : []),
  ]
  const about = [document, unit, language].filter(part => part !== null && part !== '')
  return {
    ruleId: code,
    ruleIndex: CHECKS.findIndex(check => check.code === code),
    level: severity,
    message: { text: plain(toldOf(finding)) },
    locations: [
      {
        physicalLocation: physical(finding),
        ...(about.length > 0 && {
          logicalLocations: [{ name: unit ?? document, fullyQualifiedName: about.join('/') }],
        }),
      },
    ],
    ...(others.length > 0 && {
      relatedLocations: others.map(({ place, text }, index) => ({
        id: index + 1,
        physicalLocation: physical(place),
        message: { text },
      })),
    }),
    // GitHub tells alerts apart by the first of them, and by the line's text where it is not there.
    partialFingerprints: { primaryLocationLineHash: fingerprint, 'synopse/v1': fingerprint },
  }
}

function physical({ path, line, column, endColumn }: FilePlace): object {
  return {
    artifactLocation: { uri: uriOf(path), uriBaseId: ROOT },
    region: { startLine: line, startColumn: column, ...(endColumn !== undefined && { endColumn }) },
  }
}

/** A path as a relative reference (RFC 3986): a colon or a slash of a name is no part of its grammar. */
function uriOf(path: string): string {
  return path
    .split('/')
    .map(name => encodeURIComponent(name.toWellFormed()))
    .join('/')
}

/** A message that holds no link, whatever it quotes: `[text](target)` is one in SARIF. */
function plain(text: string): string {
  return text.replaceAll('](', '\\](')
}
