import { terminalSafe } from '../../terminal/safe.js'
import type { FindingsForm, TrackedFinding } from './report.js'
import { subjectOf } from './told-of.js'

/** Workflow commands, which GitHub Actions turns into annotations of the lines in question. */
export const github: FindingsForm = {
  title: 'annotations',
  write: ({ findings }) => findings.map(command).join('\n'),
}

function command(finding: TrackedFinding): string {
  const { severity, path, line, column, endColumn, code, message } = finding
  const properties = {
    file: path,
    line,
    col: column,
    ...(endColumn !== undefined && { endLine: line, endColumn }),
    title: [code, subjectOf(finding)].filter(Boolean).join(' '),
  }
  const told = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
  return `::${severity} ${told.join(',')}::${data(message)}`
}

/** What the runner would take for the end of a command, or for its own escapes. */
function data(text: string): string {
  return terminalSafe(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'))
}

/** Of a property, what would end it as well. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
