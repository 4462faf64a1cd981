import type { Kind } from '../../src/document/unit.js'
import { coded } from '../../src/formats/codes/coded.js'

const escaped = (text: string) =>
  text.replace(/[<>&"]/g, sign => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[sign] ?? sign)

/** A code as it is to be written: its number and mark, and its place in a pair. */
export interface WrittenCode {
  number: number
  raw: string
  pair?: { number: number; side: 'open' | 'close' }
}

/** How a tool writes codes. What is `literal` is plain text. */
export interface Writing {
  version: 1 | 2
  code: (code: WrittenCode) => string
  literal?: true
}

const paired =
  (open: (id: number, raw: string) => string, close: (id: number, raw: string) => string, alone: string) =>
  ({ number, raw, pair }: WrittenCode) =>
    pair
      ? (pair.side === 'open' ? open : close)(pair.number, escaped(raw))
      : alone.replace('%', `${number + 100}`)

/** The ways in which tools write a code. */
export const WRITINGS: Readonly<Record<string, Writing>> = {
  'empty x': { version: 1, code: ({ number }) => `<x id="${number}"/>` },
  'x with a text': {
    version: 1,
    code: ({ number, raw }) => `<x id="${number}" equiv-text="${escaped(raw)}"/>`,
  },
  'empty ph': { version: 1, code: ({ number }) => `<ph id="${number}"/>` },
  'ph with the mark': { version: 1, code: ({ number, raw }) => `<ph id="${number}">${escaped(raw)}</ph>` },
  'ph that shows a number': { version: 1, code: ({ number }) => `<ph id="${number}">{${number}}</ph>` },
  'ph that shows a tag': { version: 1, code: ({ number }) => `<ph id="${number}">&lt;t${number}/&gt;</ph>` },
  'other ids': { version: 1, code: ({ number }) => `<x id="pt${number * 7}"/>` },
  g: {
    version: 1,
    code: paired(
      id => `<g id="${id}">`,
      () => '</g>',
      '<x id="%"/>',
    ),
  },
  'bx and ex': {
    version: 1,
    code: paired(
      id => `<bx id="${id}"/>`,
      id => `<ex id="${id}"/>`,
      '<x id="%"/>',
    ),
  },
  'bx and ex with ids of their own': {
    version: 1,
    code: paired(
      id => `<bx id="a${id}" rid="${id}"/>`,
      id => `<ex id="z${id}" rid="${id}"/>`,
      '<x id="%"/>',
    ),
  },
  'bpt and ept': {
    version: 1,
    code: paired(
      (id, raw) => `<bpt id="${id}">${raw}</bpt>`,
      (id, raw) => `<ept id="${id}">${raw}</ept>`,
      '<ph id="%">[]</ph>',
    ),
  },
  'empty bpt and ept': {
    version: 1,
    code: paired(
      id => `<bpt id="${id}"/>`,
      id => `<ept id="${id}">{}</ept>`,
      '<ph id="%"/>',
    ),
  },
  it: {
    version: 1,
    code: paired(
      id => `<it id="${id}" pos="open">[</it>`,
      id => `<it id="${id}" pos="close">]</it>`,
      '<it id="%" pos="open"/>',
    ),
  },
  'codes that are commented on': {
    version: 1,
    code: ({ number }) => `<mrk mtype="x-comment"><x id="${number}"/></mrk>`,
  },
  'tags as text': { version: 1, code: ({ number }) => `&lt;x id="${number}"/&gt;`, literal: true },
  'ph as text': {
    version: 1,
    code: ({ number, raw }) => escaped(`<ph id="${number}">${/[<>]/.test(raw) ? '' : raw}</ph>`),
    literal: true,
  },
  'numbers in braces': { version: 1, code: ({ number }) => `{${number}}`, literal: true },
  'numbers in brackets': {
    version: 1,
    code: paired(
      id => `&lt;${id}&gt;`,
      id => `&lt;/${id}&gt;`,
      '&lt;%/&gt;',
    ),
    literal: true,
  },
  'braces that open and close': {
    version: 1,
    code: paired(
      id => `{${id}&gt;`,
      id => `&lt;${id}}`,
      '{%}',
    ),
    literal: true,
  },
  'the tags of OmegaT': {
    version: 1,
    code: paired(
      id => `&lt;g${id}&gt;`,
      id => `&lt;/g${id}&gt;`,
      '&lt;x%/&gt;',
    ),
    literal: true,
  },
  'marks as text': { version: 1, code: ({ raw }) => escaped(raw), literal: true },
  'ph without data': { version: 2, code: ({ number }) => `<ph id="${number}"/>` },
  'ph whose data is lost': { version: 2, code: ({ number }) => `<ph id="${number}" dataRef="d${number}"/>` },
  'ph with an equivalent': {
    version: 2,
    code: ({ number, raw }) => `<ph id="${number}" equiv="${escaped(raw)}"/>`,
  },
  'ph that shows something': {
    version: 2,
    code: ({ number }) => `<ph id="${number}" equiv="[${number}]" disp="&lt;b&gt;"/>`,
  },
  pc: {
    version: 2,
    code: paired(
      id => `<pc id="${id}">`,
      () => '</pc>',
      '<ph id="%"/>',
    ),
  },
  'pc with equivalents': {
    version: 2,
    code: paired(
      id => `<pc id="${id}" equivStart="&lt;b&gt;" equivEnd="&lt;/b&gt;">`,
      () => '</pc>',
      '<ph id="%"/>',
    ),
  },
  'sc and ec': {
    version: 2,
    code: paired(
      id => `<sc id="${id}"/>`,
      id => `<ec startRef="${id}"/>`,
      '<ph id="%"/>',
    ),
  },
  'isolated sc and ec': {
    version: 2,
    code: paired(
      id => `<sc id="${id}" isolated="yes"/>`,
      id => `<ec id="${id}" isolated="yes"/>`,
      '<ph id="%"/>',
    ),
  },
  'tags as text of XLIFF 2': {
    version: 2,
    code: ({ number }) => `&lt;ph id="${number}"/&gt;`,
    literal: true,
  },
}

export interface Written {
  source: string
  target: string
}

/** Both texts with their codes as a tool writes them. Marks of emphasis are pairs. */
export function written(texts: Written & { kind: Kind }, { code }: Writing): Written {
  const { source, target } = coded(texts, (raw, number) => ({
    name: 'c',
    attributes: { number },
    content: raw,
  }))
  /** Numbers of pairs, by the mark that opens them; the same in both texts. */
  const pairs = new Map<string, number[]>()
  const draw = (content: typeof source) => {
    const used = new Map<string, number>()
    const open: { raw: string; number: number }[] = []
    return content
      .map(part => {
        if (typeof part === 'string') return escaped(part)
        const raw = part.content as string
        const given = { number: part.attributes.number as number, raw }
        if (!/^(?:\*\*|\*|~~)$/.test(raw)) return code(given)
        if (open.at(-1)?.raw === raw) {
          const { number } = open.pop() as { number: number }
          return code({ ...given, pair: { number, side: 'close' } })
        }
        const nth = used.get(raw) ?? 0
        used.set(raw, nth + 1)
        const known = pairs.get(raw) ?? []
        const number = known[nth] ?? [...pairs.values()].flat().length + 1
        pairs.set(raw, nth < known.length ? known : [...known, number])
        open.push({ raw, number })
        return code({ ...given, pair: { number, side: 'open' } })
      })
      .join('')
  }
  return { source: draw(source), target: draw(target) }
}

/** A file with a unit. */
export function fileOf(version: 1 | 2, { source, target }: Written): string {
  return version === 1
    ? `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="de" target-language="ru" datatype="x-markdown"><body><trans-unit id="einheit1"><source>${source}</source><target state="translated">${target}</target></trans-unit></body></file></xliff>`
    : `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="de" trgLang="ru"><file id="f" original="a"><unit id="einheit1"><segment state="translated"><source>${source}</source><target>${target}</target></segment></unit></file></xliff>`
}
