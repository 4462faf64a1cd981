import { sameSkeleton } from '../document/skeleton.js'
import type { Slot } from '../document/unit.js'
import { continued, oneLine, type Place } from './place.js'

/** A target as it can stand in a place that is not a block of its own. */
export function inSlot(text: string, slot: Slot, place: Place): string {
  return IN_SLOT[slot](slot === 'whole' ? text : oneLine(text, place), place)
}

/** What a text must not hold where its place is not a block of its own: what would end it there. */
const IN_SLOT: Readonly<Record<Slot, (line: string, place: Place) => string>> = {
  line: (line, { before }) =>
    DIRECTIVE.test(before) ? line.replace(/^\[/, '\\[').replaceAll('{', '&#123;') : line,
  quoted: (line, { before }) => QUOTED[before.slice(-1)]?.(line) ?? line,
  bracketed: line => (BALANCED.test(line) ? line : line.replace(/(?<!\\)(?:\\\\)*(?=\]|\\$)/g, '$&\\')),
  address: (line, { source }) => (/[\s<>]/.test(line) ? source : line),
  comment: line => line.replaceAll('*/', '* /').replaceAll('-->', '-- >'),
  whole: (line, place) =>
    sameSkeleton(line, place.was ?? place.source) ? continued(line, place) : place.source,
}

/** Behind these, a title ends at a brace. */
const DIRECTIVE = /^(?:[ \t>]|(?:[-*+:]|\d+[.)])[ \t])*(?::{3}|\/{3})/

/** Brackets in brackets are a link’s. */
const BALANCED = /^(?:[^[\]\\]|\\.|\[(?:[^[\]\\]|\\.)*\])*$/

/** The same by the sign that opens the quotation. */
const QUOTED: Readonly<Record<string, (line: string) => string>> = {
  '"': line => line.replaceAll('"', '”'),
  "'": line => line.replaceAll("'", '’'),
  '(': line => line.replace(/(?<!\\)[()]/g, '\\$&'),
}
