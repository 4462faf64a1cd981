// How the work of reading a text grows with it, counted: for each kind of text, the blocks of code that run for n, 2n and 4n
// pieces of it, and how many times as many the second doubling takes as the first (2 is in proportion, 4 is the square). Counts
// are the same on each machine, however busy. The built tool is what is measured: node bench/growth.js [n] [kind,kind…]
import { Session } from 'node:inspector/promises'
import { parseUnits } from '../dist/index.js'

const lines = line => n => Array.from({ length: n }, (_, index) => line(index)).join('\n')
const times = piece => n => piece.repeat(n)

const KINDS = {
  'equal paragraphs': times('Antwort: ja.\n\n'),
  'tiny paragraphs': lines(index => `w${index}\n`),
  'list items': times('- x\n'),
  'nested lists': lines(index => `${'  '.repeat(index % 20)}- x${index}`),
  quotes: times('> x\n'),
  headings: times('# a\n\n'),
  'table rows': n => `| a | b |\n|---|---|\n${'| x | y |\n'.repeat(n)}`,
  footnotes: lines(index => `Text[^${index}].\n\n[^${index}]: Note.\n`),
  definitions: n =>
    `${lines(index => `[l${index}]`)(n)}\n\n${lines(index => `[l${index}]: http://x/${index}`)(n)}`,
  'definition lists': times('Wort\n: Erklärung\n\n'),
  'front matter': n => `---\n${lines(index => `f${index}: wert`)(n)}\n---\n\nText.`,
  'placeholders and formulas': times('%s {0} $x '),
  placeholders: times('Wert {{a}} und %s und {0} '),
  'drifted numbers': lines(index => `${index * 7} Tonnen\n`),
  '[a](': times('[a]('),
  '[': times('['),
  '![': times('!['),
  '*': times('*a '),
  '*_': times('*a_b '),
  '<': times('<a '),
  '<!--': times('a <!-- '),
  '<?': times('a <? '),
  '<![CDATA[': times('a <![CDATA[ '),
  '<!A': times('a <!A '),
  '`': times('` a'),
  $: times('$a '),
  '{{': times('{{ a '),
  '{%': times('{% a '),
  '[[': times('[[a '),
  ':a[': times(':a[b '),
  ':::': times(':::note\n\nx\n\n'),
}

const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

const own = new URL('../dist/', import.meta.url).href

async function counted(act) {
  await session.post('Profiler.takePreciseCoverage')
  act()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  const functions = result.filter(({ url }) => url.startsWith(own)).flatMap(({ functions }) => functions)
  return functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0)
}

const [size = '100', names] = process.argv.slice(2)
for (const [kind, make] of Object.entries(KINDS)) {
  if (names && !names.split(',').includes(kind)) continue
  const counts = []
  for (const factor of [1, 2, 4]) {
    const text = make(Number(size) * factor)
    counts.push(await counted(() => parseUnits(text)))
  }
  const [one, two, four] = counts
  console.log([kind, ...counts, ((four - two) / (two - one)).toFixed(2)].join('\t'))
}
