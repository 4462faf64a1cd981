/** What stands before the text of a block and has to begin it: the mark of an alert. */
const BEFORE = /^\[![A-Za-z][\w|-]*\][-+]?[^\r\n]*(?:\r\n?|\n)[ \t>]*/
const TAG = /^<([A-Za-z][\w-]*)((?:\s[^<>]*)?)>/
const LANG = /\slang=(["'])(.*?)\1/
const DIR = /\sdir=(["'])(?:ltr|rtl)\1/

/**
 * The original that stands in the place of a translation, as an export marks it: in an element that says in which language it is. The
 * text without the mark; undefined where there is none, or it is about a part of the text only.
 *
 * @param language the source language
 */
export function withoutSourceMark(text: string, language: string): string | undefined {
  const [before = ''] = BEFORE.exec(text) ?? []
  const [tag, name = '', attributes = ''] = TAG.exec(text.slice(before.length)) ?? []
  if (tag === undefined || LANG.exec(attributes)?.[2] !== language) return undefined
  const others = attributes.replace(LANG, '').replace(DIR, '')
  const rest = text.slice(before.length + tag.length)
  if (name !== 'span' || others.trim() !== '') return `${before}<${name}${others}>${rest}`
  const [end, after = ''] = /<\/span>([ \t]*\{[^{}\r\n]*\})?$/.exec(rest) ?? []
  const inner = rest.slice(0, rest.length - (end?.length ?? 0))
  return end === undefined || /<\/?span\b/.test(inner) ? undefined : before + inner + after
}
