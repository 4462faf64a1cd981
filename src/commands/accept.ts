import { check } from '../checks/run.js'
import { nearest } from '../config/nearest.js'
import { SynopseError } from '../errors.js'
import { acceptDrift, allowFinding, type Spot } from '../synopsis/settle.js'
import type { Synopsis } from '../synopsis/synopsis.js'
import { changeEntries } from './change.js'
import { CODES, type Command } from './context.js'

/** Settles a drift without a new translation, or, with a code and a reason, allows a finding. */
export const accept: Command = {
  arguments: ['<document>', '<unit>', '<language>', '[code]'],
  options: [{ flags: '--reason <text>' }],
  run: async (args, options, context) => {
    const code = args[3] === 'drifted' ? undefined : args[3]
    const reason = options.reason as string | undefined
    if (code !== undefined) checkAllowance(code, reason)
    await changeEntries(context, args, spots => (synopsis, spot) => {
      // Of several languages, those without a translation are not meant.
      if (!spot.cell.entry?.target && spots.length > 1) return []
      if (!spot.cell.entry?.target)
        throw new SynopseError('accept.untranslated', { unit: spot.row.unit.id, language: spot.language })
      if (code !== undefined) {
        checkFinding(synopsis, spot, code)
        return allowFinding(synopsis, spot, code, reason as string)
      }
      return spot.cell.drifted ? acceptDrift(synopsis, spot, reason) : []
    })
    return 0
  },
}

/** Only what a check found can be judged. @throws SynopseError `accept.noFinding` */
function checkFinding(synopsis: Synopsis, { row, language }: Spot, code: string): void {
  const found = check(synopsis, { languages: [language] })
  const unit = row.unit.id
  if (
    !found.some(finding => finding.code === code && finding.unit === unit && finding.language === language)
  ) {
    throw new SynopseError('accept.noFinding', { code, unit, language })
  }
}

function checkAllowance(code: string, reason: string | undefined): void {
  if (!CODES.includes(code)) {
    const near = nearest(code, CODES)
    throw new SynopseError(near ? 'accept.unknownCodeNear' : 'accept.unknownCode', {
      code,
      near: near ?? '',
      codes: CODES.join(', '),
    })
  }
  if (!reason?.trim()) throw new SynopseError('accept.reason', { code })
}
