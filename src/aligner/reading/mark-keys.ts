/** Punctuation that translations keep, with its forms in the scripts. */
const MARKS = new Map(
  Object.entries({
    '?': '?؟',
    '!': '!',
    ':': ':',
    ';': ';؛',
    '(': '(',
    '"': '"„“”«»',
    '…': '…',
    '—': '—–',
    '%': '%٪',
  }).flatMap(([mark, signs]) => [...signs].map(sign => [sign, mark] as const)),
)
const SIGN = new RegExp(`[${[...MARKS.keys()].join('')}]`, 'g')

/** How the text ends, as far as languages agree on it: a full stop, a question … or not like a sentence at all. */
const END = /([.?؟!:])["”»“)]*$/

/** The punctuation of a text: what occurs in it, and how it ends. */
export function markKeys(text: string): string[] {
  const found = new Set((text.match(SIGN) ?? []).map(sign => MARKS.get(sign) as string))
  const end = END.exec(text)?.[1]
  return [...found, end === undefined ? '$' : `${MARKS.get(end) ?? end}$`]
}
