import type { FindingsForm } from './report.js'
import { toldOf, whereTold } from './told-of.js'

/** A line for each finding, as compilers print it and editors jump to it. */
export const unix: FindingsForm = {
  title: '`file:line:column: …`, for editors',
  write: ({ findings }) =>
    findings
      .map(finding => `${whereTold(finding)}: ${toldOf(finding)} [${finding.severity}/${finding.code}]`)
      .join('\n'),
}
