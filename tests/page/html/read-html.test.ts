import { describe, expect, test } from '@jest/globals'
import { readHtml } from '../../../src/page/html/read-html.js'
import { markdownOf, pageOf } from './reading.js'

describe('what a page is turned into', () => {
  test.each<[name: string, html: string, markdown: string]>([
    ['nothing', '', ''],
    ['a page without text', '<title>Leer</title><body><img src=a.png>', '# Leer\n\n![](a.png)\n'],
    ['no body', '<frameset><frame src=a></frameset>', ''],
    ['a title alone', '<title>Leer</title>', ''],
    ['unclosed tags', '<h1>A</h1><p>b<ul><li>c<li>d', '# A\n\nb\n\n- c\n- d\n'],
    ['everything after plaintext', '<h1>A</h1><plaintext>b <b>', '# A\n\n```\nb <b>\n```\n'],
    ['NUL', '<h1>A</h1><p>b\0c', '# A\n\nbc\n'],
    ['a number that is no list', '<h1>A</h1><p>30. September', '# A\n\n30\\. September\n'],
    ['a star that is no list', '<h1>A</h1><p>*Collective', '# A\n\n\\*Collective\n'],
    ['soft hyphens and zero width spaces', '<h1>A</h1><p>Wör&shy;ter\u200b', '# A\n\nWör\u00adter\u200b\n'],
    ['line breaks', '<h1>A</h1><p>b<br>c<br><br>d<br>', '# A\n\nb\\\nc\n\nd\n'],
    ['line breaks in a heading', '<h1>A<br>b</h1>', '# A b\n'],
    ['blocks in a heading', '<h1><div>A</div><div>b</div></h1>', '# A b\n'],
    ['a heading bold as a whole', '<h1><b>A</b></h1>', '# A\n'],
    ['a rule in front', '<hr><p>b<hr><hr><p>c<hr>', 'b\n\n---\n\nc\n'],
    ['emphasis with space in it', '<p>a<b> b </b>c<i></i>', 'a **b** c\n'],
    ['emphasis that goes on', '<p><b>a</b><b>b</b>', '**ab**\n'],
    ['emphasis up to a sign and a word', '<p><b>Frage:</b>Was', '**Frage**:Was\n'],
    ['emphasis around blocks', '<b><p>a<p>b</b>', '**a**\n\n**b**\n'],
    ['a link around blocks', '<a href=x><h2>A</h2><p>b</p></a>', '## [A](x)\n\n[b](x)\n'],
    [
      'links',
      '<p><a href="../b?c=1">a</a> <a href="javascript:b()">c</a> <a href="java&#9;script:b">d</a>',
      '[a](../b?c=1) c d\n',
    ],
    ['a data link', '<p><a href="data:text/html,b">c</a>', 'c\n'],
    ['base is no part of addresses', '<base href="https://a.example/"><p><a href=b>c</a>', '[c](b)\n'],
    [
      'bare addresses',
      '<p>https://a.example/b_c?d=1&e=2, (www.a.example) post@a.example.',
      'https://a.example/b_c?d=1&e=2, (www.a.example) post@a.example.\n',
    ],
    [
      'a linked address',
      '<p>a <a href="https://a.example/">https://a.example/</a>.',
      'a https://a.example/.\n',
    ],
    [
      'a linked address in quotation marks',
      '<p>„<a href="https://a.example/">https://a.example/</a>“',
      '„<https://a.example/>“\n',
    ],
    [
      'pictures',
      '<p><img src=a alt="b\n c"><img src=d width=1 height=1><img src="data:image/gif;base64,R0" data-src=e alt=f>',
      '![b c](a)![f](e)\n',
    ],
    [
      'raised figures',
      '<p>m<sup>2</sup>, 10<sup>6</sup>, CO<sub>2</sub>, 1<sup>er</sup>',
      'm², 10⁶, CO₂, 1er\n',
    ],
    ['marks of footnotes', '<p>a<sup><a href="#b">1</a></sup>', 'a\\[1]\n'],
    [
      'the title of a link',
      '<p><a href=x title="b  c">a</a> <a href=x title=A>a</a>',
      '[a](x "b c") [a](x)\n',
    ],
    [
      'the title of a picture',
      '<p><img src=x alt=a title=b><img src=y alt=a title=a>',
      '![a](x "b")![a](y)\n',
    ],
    [
      'a bare address with a title',
      '<p><a href=https://a.example/ title=b>https://a.example/</a>',
      '[https://a.example/](https://a.example/ "b")\n',
    ],
    [
      'abbreviations',
      '<p>Die <abbr title="Allgemeine &quot;gute&quot; Sache">AGS</abbr> und <abbr>usw.</abbr>',
      'Die <abbr title="Allgemeine &#34;gute&#34; Sache">AGS</abbr> und usw.\n',
    ],
    [
      'ruby',
      '<p><ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby> <ruby>水<rp>（<rt>みず<rp>）</ruby>',
      '漢(かん)字(じ) 水（みず）\n',
    ],
    ['numbers that jump', '<ol><li>a<li value=5>b<li>c</ol>', '1. a\n\n5) b\n6) c\n'],
    ['numbers that go back', '<ol reversed><li>a<li>b</ol>', '2. a\n\n1) b\n'],
    ['numbers that cannot be', '<ol><li value=-1>a<li value=x>b<li value=2>c</ol>', '1. a\n2. b\n\n2) c\n'],
    ['a list in a list', '<ul><li>a<ul><li>b<li>c</ul><li>d</ul>', '- a\n  - b\n  - c\n- d\n'],
    ['a list right in a list', '<ul><li>a</li><ul><li>b</li></ul></ul>', '- a\n  - b\n'],
    ['items without a list', '<div><li>a<li>b</div>', '- a\n- b\n'],
    ['an ordered list', '<ol start=4><li>a<li>b</ol>', '4. a\n5. b\n'],
    ['a start that cannot be', '<ol start=-4><li>a</ol>', '1. a\n'],
    ['a definition list', '<dl><dt>a<dd>b<dd>c</dl>', '**a**\n\nb\n\nc\n'],
    ['details', '<details><summary>a</summary>b<p>c</details>', 'a\n\nb\n\nc\n'],
    ['a quotation with its source', '<blockquote><p>a<footer>b</footer></blockquote>', '> a\n>\n> b\n'],
    ['a quotation inside a sentence', '<html lang=de><p>er sagte <q>ja</q>', 'er sagte „ja“\n'],
    ['a figure', '<figure><img src=a alt=b><figcaption>c</figcaption></figure>', '![b](a)\n\nc\n'],
    ['code', '<pre><code class=language-js>a\n  b</code></pre>', '```js\na\n  b\n```\n'],
    [
      'a class in code',
      '<pre><span class=comment>a</span> <span class=share>b</span></pre>',
      '```\na b\n```\n',
    ],
    [
      'a table',
      '<table><caption>a</caption><tr><th>b<th>c<tr><td>d|e<td><p>f<p>g</table>',
      'a\n\n| b | c |\n| - | - |\n| d\\|e | f g |\n',
    ],
    [
      'a table without header',
      '<table><tr><td>a<td>b<tr><td>c<td>d</table>',
      '| | |\n| - | - |\n| a | b |\n| c | d |\n',
    ],
    [
      'a table with header cells at the side',
      '<table><tr><th>a<td>b<tr><th>c<td>d</table>',
      '| | |\n| - | - |\n| a | b |\n| c | d |\n',
    ],
    ['a table of one cell', '<table><tr><td>a</table>', 'a\n'],
    [
      'a table in a table',
      '<table><tr><td>a<td><table><tr><th>b<th>c</table></table>',
      'a\n\n| b | c |\n| - | - |\n',
    ],
    ['spans', '<table><tr><th colspan=2>a<tr><td>b<td>c</table>', '| a | |\n| - | - |\n| b | c |\n'],
    ['a question that unfolds', '<h2><button>a?</button></h2><p>b', '## a?\n\nb\n'],
    ['a form around the page', `<form><h1>A</h1><p>b<input value=c></form>`, '# A\n\nb\n'],
  ])('%s', (_, html, markdown) => {
    expect(markdownOf(html)).toBe(markdown)
  })
})

describe('the title', () => {
  test.each<[name: string, html: string, markdown: string, guess: string | undefined]>([
    ['is the h1', '<title>B</title><h1>A</h1><p>b', '# A\n\nb\n', undefined],
    ['goes to the front', '<p>Analyse<h1>A</h1><p>b', '# A\n\nAnalyse\n\nb\n', 'A'],
    [
      'may stand above the content',
      '<title>A - B</title><header><h1>A</h1></header><main><p>b</main>',
      '# A\n\nb\n',
      'A',
    ],
    [
      'is not the name of the site',
      '<title>A</title><header><h1><a href="/">B</a></h1></header><main><p>b</main>',
      '# A\n\nb\n',
      'A',
    ],
    [
      'is a heading that the page is called by',
      '<title>A | B</title><main><h2>A</h2><p>b</main>',
      '# A\n\nb\n',
      'A',
    ],
    [
      'is what the page is called',
      '<title>A | B</title><main><p>b<h2>C</h2></main>',
      '# A\n\nb\n\n## C\n',
      'A',
    ],
    [
      'loses the name of the site',
      '<title>A – B</title><meta property=og:site_name content=B><p>b',
      '# A\n\nb\n',
      'A',
    ],
    [
      'is the first of several',
      '<h1>A</h1><p>b<h1>C</h1><h2>D</h2><p>e',
      '# A\n\nb\n\n## C\n\n### D\n\ne\n',
      'C',
    ],
  ])('%s', (_, html, markdown, guess) => {
    const page = pageOf(html)
    expect(page.markdown).toBe(markdown)
    expect(page.remarks.find(({ kind }) => kind === 'guess')?.text).toBe(guess)
  })
})

test('nothing is cut with keepAll but what is no text', () => {
  const html =
    '<title>T</title><nav>a</nav><main><p>b</main><aside>c</aside><script>d</script><style>e</style><div hidden>f</div><footer>g</footer>'
  expect(readHtml(html, { keepAll: true })).toEqual({
    markdown: '# T\n\na\n\nb\n\nc\n\nf\n\ng\n',
    remarks: [{ kind: 'guess', reason: 'title-heading', from: 1, to: 1, text: 'T' }],
    languages: [],
  })
})
