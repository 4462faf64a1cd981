import { github } from './github.js'
import { gitlab } from './gitlab.js'
import { json } from './json.js'
import { junit } from './junit.js'
import { pretty } from './pretty.js'
import type { FindingsForm } from './report.js'
import { sarif } from './sarif.js'
import { unix } from './unix.js'

/** The forms that `check --format` offers. A new one is its file and its line here. */
export const FORMS = { pretty, json, github, gitlab, junit, sarif, unix } as const satisfies Record<
  string,
  FindingsForm<string | Iterable<string>>
>

export type FormName = keyof typeof FORMS
export const FORM_NAMES = Object.keys(FORMS) as FormName[]
