/**
 * What a spreadsheet would compute, or take for a number, a date or a time and write in its own way. A cell that begins with
 * apostrophes before such a text has one too many.
 */
const COMPUTED = /^'*(?:[=+\-@\t\r]|0\d|(?=\d+[.,:/\s%-])[\d.,:/\s%-]*$|\d{12,}$|\d+e\d+$)/i

/** A text as somebody would type it into a spreadsheet so that it stays a text: with an apostrophe where it needs one. */
export function typedCell(text: string): string {
  return COMPUTED.test(text) ? `'${text}` : text
}

/** The text that was typed so. */
export function textTyped(cell: string): string {
  return cell.startsWith("'") && COMPUTED.test(cell) ? cell.slice(1) : cell
}

/** A text for a cell that holds texts alone: what begins as if somebody had typed it so gets another apostrophe. */
export function textCell(text: string): string {
  return text.startsWith("'") ? typedCell(text) : text
}
