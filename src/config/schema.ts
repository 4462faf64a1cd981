import * as v from 'valibot'
import { CODE_PARTS, DEFINITION_PARTS, LINE_ENDS, PARSE_DEFAULTS } from '../document/parse-options.js'
import { SYNTAX_NAMES } from '../document/syntax/index.js'
import { type Config, SEVERITIES } from './config.js'
import { isPathPattern, namesLanguage } from './path-pattern.js'
import { bytesOf } from './size.js'

const tag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'language'))
const plain = (text: string) => text !== '' && text.length <= 1000 && !/\p{Cc}/u.test(text)
const relative = v.pipe(
  v.string(),
  v.check(path => plain(path) && !/^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(path), 'relative'),
  v.transform(path =>
    path
      .replace(/^(?:\.\/+)+/, '')
      .replace(/\/+/g, '/')
      .replace(/\/$/, ''),
  ),
)
const glob = v.pipe(v.string(), v.check(plain, 'glob'))
/** Ends in a literal ending, or several in braces: a document's id is its path without it. */
const files = v.pipe(
  v.string(),
  v.description('A glob that ends with an extension, or with several: corpus/**/*.{md,mdx}'),
  relative,
  v.check(
    path => /[^{}[\]()!?+@.]\.(?:[A-Za-z0-9]+|\{[A-Za-z0-9]+(?:,[A-Za-z0-9]+)+\})$/.test(path),
    'files',
  ),
)
const source = v.pipe(
  v.string(),
  v.description('The originals: content/de/{document}.md'),
  relative,
  v.check(isPathPattern, 'originals'),
)
const target = v.pipe(
  v.string(),
  v.description('The translations: content/{lang}/{document}.md'),
  relative,
  v.check(path => isPathPattern(path) && namesLanguage(path), 'translations'),
)
/** The pattern of translations that somebody names on the command line, as the config would have it; undefined where it is none. */
export function translationsPattern(text: string): string | undefined {
  const { success, output } = v.safeParse(target, text)
  return success ? output : undefined
}

/** What stands for a language in a path: no more than a piece of a name. */
const pathTag = v.pipe(v.string(), v.regex(/^[^\s/\\.\p{Cc}]{1,40}$/u, 'pathTag'))
/** Keys with dots between: none is empty, or begins or ends with white space. */
const field = v.pipe(v.string(), v.regex(/^[^.\s](?:[^.]*[^.\s])?(?:\.[^.\s](?:[^.]*[^.\s])?)*$/, 'field'))
const attribute = v.pipe(v.string(), v.regex(/^[A-Za-z][\w:-]*$/, 'attribute'))
const severity = v.picklist(SEVERITIES)
const options = v.strictObject({
  max: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(0),
      v.description(
        'Up to this many per document and language count one step less: as warnings instead of errors, not at all instead of as warnings',
      ),
    ),
  ),
})
const checks = v.record(v.string(), v.union([severity, v.tuple([severity, options])]))

const sourceSchema = v.strictObject({
  language: v.optional(tag, 'de'),
  files: v.optional(files, 'corpus/**/*.md'),
})
/** Either the pattern says the language of each of its files, or `language` that of all. */
const placeSchema = v.pipe(
  v.strictObject({
    source: v.optional(source),
    target: v.pipe(
      v.string(),
      v.description('The translations: content/{lang}/{document}.md, or {document}.md with a language'),
      relative,
    ),
    language: v.optional(
      v.pipe(tag, v.description('The language of all translations there, where their paths name none')),
    ),
    tags: v.optional(
      v.pipe(
        v.record(tag, pathTag),
        v.check(tags => new Set(Object.values(tags)).size === Object.keys(tags).length, 'twice'),
        v.description('What stands for a language in paths, where that is not its tag'),
      ),
    ),
  }),
  v.forward(
    v.check(
      ({ target, language }) => isPathPattern(target) && (namesLanguage(target) || language !== undefined),
      'translations',
    ),
    ['target'],
  ),
  v.forward(
    v.check(({ target, language }) => !(namesLanguage(target) && language !== undefined), 'twoLanguages'),
    ['language'],
  ),
)
const newFilesSchema = v.strictObject({
  frontMatter: v.optional(
    v.pipe(
      v.record(v.pipe(v.string(), v.regex(/^[^.\s](?:[^.]*[^.\s])?$/, 'field')), v.nullable(v.string())),
      v.description(
        'Fields of new files: a text, in which {lang} and {document} may stand, or null for none',
      ),
    ),
  ),
})
const overrideSchema = v.strictObject({
  documents: v.optional(v.array(glob)),
  languages: v.optional(v.array(tag)),
  checks,
})
const suppressionSchema = v.strictObject({
  code: v.pipe(v.string(), v.description('The code of the check whose findings are not reported')),
  reason: v.pipe(
    v.string(),
    v.check(text => text.trim() !== '', 'reason'),
    v.description('The reason'),
  ),
  documents: v.optional(v.array(glob)),
  languages: v.optional(v.array(tag)),
  units: v.optional(v.array(v.pipe(v.string(), v.minLength(1)))),
})

/** The keys of the objects that a config is made of. */
export const keysOf = {
  source: Object.keys(sourceSchema.entries),
  translation: Object.keys(placeSchema.entries),
  newFiles: Object.keys(newFilesSchema.entries),
  override: Object.keys(overrideSchema.entries),
  suppression: Object.keys(suppressionSchema.entries),
}

/** `synopse.config.json`; every key may be left out. */
export const configSchema = v.strictObject({
  $schema: v.optional(v.string()),
  source: v.optional(sourceSchema, {}),
  targets: v.optional(
    v.pipe(
      v.array(tag),
      v.check(tags => new Set(tags).size === tags.length, 'twice'),
    ),
    ['en', 'ru', 'ar'],
  ),
  translations: v.optional(v.union([target, v.pipe(v.array(placeSchema), v.minLength(1))])),
  newFiles: v.optional(newFilesSchema),
  alignments: v.optional(relative, 'alignments'),
  frontMatter: v.optional(v.array(field), [...PARSE_DEFAULTS.frontMatter]),
  attributes: v.optional(v.array(attribute), [...PARSE_DEFAULTS.attributes]),
  definitions: v.optional(v.array(v.picklist(DEFINITION_PARTS)), [...PARSE_DEFAULTS.definitions]),
  code: v.optional(v.picklist(CODE_PARTS), PARSE_DEFAULTS.code),
  lineEnds: v.optional(v.picklist(LINE_ENDS), PARSE_DEFAULTS.lineEnds),
  syntaxes: v.optional(v.array(v.picklist(SYNTAX_NAMES)), [...PARSE_DEFAULTS.syntaxes]),
  checks: v.optional(checks, {}),
  overrides: v.optional(v.array(overrideSchema), []),
  suppressions: v.optional(v.array(suppressionSchema), []),
  baseline: v.optional(relative, 'synopse-baseline.json'),
  glossary: v.optional(relative, 'glossary.json'),
  memory: v.optional(relative, 'memory'),
  maxFileSize: v.optional(
    v.pipe(
      v.string(),
      v.check(size => bytesOf(size) !== undefined, 'size'),
    ),
    '16 MB',
  ),
}) satisfies v.GenericSchema<unknown, Config>
