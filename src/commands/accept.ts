import { CHECKS } from '../checks/index.js'
import { nearest } from '../config/nearest.js'
import { SynopseError } from '../errors.js'
import { acceptDrift, allowFinding } from '../synopsis/settle.js'
import { changeEntry } from './change.js'
import type { Command } from './context.js'

/** Settles a drift without a new translation, or, with a code and a reason, allows a finding. */
export const accept: Command = {
  arguments: ['<document>', '<unit>', '<language>', '[code]'],
  options: [{ flags: '--reason <text>' }],
  run: async (args, options, context) => {
    const code = args[3] === 'drifted' ? undefined : args[3]
    const reason = options.reason as string | undefined
    if (code !== undefined) checkAllowance(code, reason)
    await changeEntry(context, args, (synopsis, spot) => {
      if (!spot.cell.entry?.target)
        throw new SynopseError('accept.untranslated', { unit: spot.row.unit.id, language: spot.language })
      if (code !== undefined) return allowFinding(synopsis, spot, code, reason as string)
      return spot.cell.drifted ? acceptDrift(synopsis, spot, reason) : []
    })
    return 0
  },
}

function checkAllowance(code: string, reason: string | undefined): void {
  const codes: string[] = CHECKS.map(check => check.code)
  if (!codes.includes(code)) {
    const near = nearest(code, codes)
    throw new SynopseError(near ? 'accept.unknownCodeNear' : 'accept.unknownCode', {
      code,
      near: near ?? '',
      codes: codes.join(', '),
    })
  }
  if (!reason?.trim()) throw new SynopseError('accept.reason', { code })
}
