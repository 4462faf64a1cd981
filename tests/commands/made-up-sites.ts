import fc from 'fast-check'

/** A pair of paragraphs: German, and what stands for it in another language. */
type Pair = readonly [german: string, english: string]

const PLACES = [
  'Hafen|harbour',
  'Markt|market',
  'Tunnel|tunnel',
  'Brunnen|fountain',
  'Turm|tower',
  'Garten|garden',
]
const DEEDS = ['gebaut|built', 'verkauft|sold', 'vermessen|measured', 'bemalt|painted', 'gesperrt|closed']

/** Pairs of paragraphs, no two of which say the same. */
const PAIRS: readonly Pair[] = PLACES.flatMap((place, at) =>
  DEEDS.map((deed, index): Pair => {
    const [[german, english], [gebaut, built]] = [place.split('|'), deed.split('|')] as [string[], string[]]
    const [year, people] = [1801 + 37 * at + 5 * index, 113 + 29 * index + 7 * at]
    return [
      `Im Jahr ${year} wurde der *${german}* von ${people} Leuten ${gebaut}.`,
      `In the year ${year} the *${english}* was ${built} by ${people} people.`,
    ]
  }),
)

/** How a block of some paragraphs is written: in one language as in the other, but for what its author likes. */
const BLOCKS: readonly ((texts: readonly string[], taste: number) => string)[] = [
  texts => texts.join('\n\n'),
  (texts, taste) =>
    texts.map(text => `${taste % 2 ? '*' : '-'}${' '.repeat(1 + (taste % 3))}${text}`).join('\n'),
  texts => texts.map((text, index) => `${index + 1}. ${text}`).join('\n\n'),
  (texts, taste) => texts.map(text => `>${taste % 2 ? ' ' : ''}${text}`).join('\n>\n'),
  (texts, taste) =>
    texts.map(text => (taste % 2 ? `## ${text} ##` : `${text}\n${'-'.repeat(4 + taste)}`)).join('\n\n'),
  (texts, taste) =>
    `| ${texts.join(' | ')} |\n|${texts.map(() => (taste % 2 ? ':--' : ' ---- ')).join('|')}|\n| ${texts.map(() => '1').join(' | ')} |`,
  texts => texts.map((text, index) => `Nr. ${index}[^${index}]\n\n[^${index}]: ${text}`).join('\n\n'),
  (texts, taste) => `<div class="a${taste}">\n\n${texts.join('\n\n')}\n\n</div>`,
  texts => texts.map(text => `- ${text}\n  - 7\n    - 8`).join('\n'),
]

/** What lies between blocks, and is nobody's text. */
const BETWEEN = [
  '',
  '<!-- layout:  two columns -->\n\n',
  '```js\nconst a = "# no heading"\n\n\n- 1\n```\n\n',
  '{{< figure   src="a.png" >}}\n\n',
  '{% include nav.html  lang="x" %}\n\n',
  '***\n\n',
  '\n\n   \n',
  '<br/>\n\n',
  '[a]: https://a.example/b  (c)\n\n',
]

/** Front matter around a title, in the manner of people. */
const FRONT: readonly ((title: string) => string)[] = [
  title => `---\ntitle: "${title}"\nslug: eigen\n---\n`,
  title =>
    `---\n# order matters\norder:   07\ntitle:    '${title}'   # short\ntags:\n    - a\n    -   "b"\n---\n`,
  title =>
    `---\nlayout: post\ntitle: >-\n  ${title}\nmenu: {main: {weight: 3, tags: [x,  y]}}\ndate: 2024-05-03\n---\n`,
  title => `+++\ndate = 2024-05-03T00:00:00Z\ntitle = "${title}"  # so\n[menu]\n  weight   = 3\n+++\n`,
  () => '---\nlayout: page\npermalink: /x/\n---\n',
]

/** A document in two languages, written by two people. */
export interface MadeUpDocument {
  german: string
  english: string
  /** The translations that stand as paragraphs in it. */
  texts: string[]
}

interface Manner {
  front: number
  between: number[]
  taste: number
  lineEnd: string
  isMarked: boolean
  ending: string
}

const manner: fc.Arbitrary<Manner> = fc.record({
  front: fc.nat(FRONT.length - 1),
  between: fc.array(fc.nat(BETWEEN.length - 1), { minLength: 8, maxLength: 8 }),
  taste: fc.nat(5),
  lineEnd: fc.constantFrom('\n', '\n', '\r\n'),
  isMarked: fc.boolean(),
  ending: fc.constantFrom('', '\n', '\n\n\n', ' \n'),
})

/** Documents as sites have them, each of which says something else. */
export const madeUpDocument: fc.Arbitrary<MadeUpDocument> = fc
  .record({
    pairs: fc.shuffledSubarray([...PAIRS], { minLength: 6, maxLength: 14 }),
    sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 8, maxLength: 8 }),
    shapes: fc.array(fc.nat(BLOCKS.length - 1), { minLength: 8, maxLength: 8 }),
    ours: manner,
    theirs: manner,
  })
  .map(({ pairs, sizes, shapes, ours, theirs }) => {
    const [title = ['', ''] as Pair, ...rest] = pairs
    const groups = sizes.map((size, index) => {
      const from = sizes.slice(0, index).reduce((sum, size) => sum + size, 0)
      return rest.slice(from, from + size)
    })
    const written = (side: 0 | 1, { front, between, taste, lineEnd, isMarked, ending }: Manner) => {
      const bare = title[side].replaceAll('*', '')
      const blocks = groups.flatMap((group, index) => {
        const block = BLOCKS[index === 0 ? 0 : (shapes[index] as number)]
        const texts = group.map(pair => pair[side])
        return block && texts.length > 0 ? `${BETWEEN[between[index] as number]}${block(texts, taste)}` : []
      })
      const text = `${FRONT[front]?.(bare)}\n${blocks.join('\n\n')}${ending}`
      return (isMarked ? '\uFEFF' : '') + text.replaceAll('\n', lineEnd)
    }
    return {
      german: written(0, ours),
      english: written(1, theirs),
      texts: groups.flatMap(group => group.map(([, english]) => english)),
    }
  })

/** Where sites have originals and translations. */
export const LAYOUTS: Readonly<
  Record<
    string,
    {
      config: object
      document: string
      places: readonly (readonly [original: string, translation: string])[]
    }
  >
> = {
  'Hugo, by folder': {
    config: { source: { files: 'content/de/**/*.md' }, translations: 'content/{lang}/{document}.md' },
    document: 'a',
    places: [
      ['content/de/a.md', 'content/en/a.md'],
      ['content/de/b/c.md', 'content/en/b/c.md'],
    ],
  },
  'Hugo, by name': {
    config: { source: { files: 'content/**/*.md' }, translations: 'content/{document}.{lang}.md' },
    document: 'a',
    places: [['content/a.md', 'content/a.en.md']],
  },
  Jekyll: {
    config: { translations: [{ source: '_posts/{document}.md', target: '_posts/{lang}/{document}.md' }] },
    document: '2024-05-03-a',
    places: [['_posts/2024-05-03-a.md', '_posts/en/2024-05-03-a.md']],
  },
  Docusaurus: {
    config: {
      translations: [
        { source: 'docs/{document}.md', target: 'i18n/{lang}/docs/current/{document}.md' },
        { source: 'blog/{document}.md', target: 'i18n/{lang}/blog/{document}.md' },
      ],
    },
    document: 'a',
    places: [
      ['docs/a.md', 'i18n/en/docs/current/a.md'],
      ['blog/b.md', 'i18n/en/blog/b.md'],
    ],
  },
  Astro: {
    config: {
      translations: [
        { source: 'src/content/docs/{document}.md', target: 'src/content/docs/{lang}/{document}.md' },
      ],
    },
    document: 'a',
    places: [['src/content/docs/a.md', 'src/content/docs/en/a.md']],
  },
  Eleventy: {
    config: { source: { files: 'src/de/**/*.md' }, translations: 'src/{lang}/{document}.md' },
    document: 'a',
    places: [['src/de/a.md', 'src/en/a.md']],
  },
  VitePress: {
    config: {
      translations: [
        { source: 'docs/{document}.md', target: 'docs/{lang}/{document}.md', tags: { en: 'en-GB' } },
      ],
    },
    document: 'a',
    places: [['docs/a.md', 'docs/en-GB/a.md']],
  },
  'MkDocs, by name': {
    config: { source: { files: 'docs/**/*.md' }, translations: 'docs/{document}.{lang}.md' },
    document: 'a',
    places: [['docs/a.md', 'docs/a.en.md']],
  },
}
