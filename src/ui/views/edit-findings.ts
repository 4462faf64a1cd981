import { messageLines } from '../../reports/message.js'
import type { DrawLines } from './edit-blocks.js'

/** What the checks say of the translation. */
export const findings: DrawLines = ({ opened }, { unit, language }, screen) =>
  (opened?.findings ?? [])
    .filter(finding => finding.unit === unit && finding.language === language)
    .flatMap(({ code, message }) =>
      messageLines(`! ${code}: ${message}`, screen.width, screen).map(screen.paint.yellow),
    )
