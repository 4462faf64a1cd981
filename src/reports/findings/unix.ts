import type { Format } from './report.js'
import { placeOf, toldOf } from './told-of.js'

/** A line for each finding, as compilers print it and editors jump to it. */
export const unix: Format = {
  title: '`file:line:column: …`, for editors',
  write: ({ findings }) =>
    findings
      .map(finding => `${placeOf(finding)}: ${toldOf(finding)} [${finding.severity}/${finding.code}]`)
      .join('\n'),
}
