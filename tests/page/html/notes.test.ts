import { describe, expect, test } from '@jest/globals'
import { parseUnits } from '../../../src/document/units.js'
import { thorough } from '../../tools.js'
import { markdownOf } from './reading.js'

const page = (text: string, foot: string) =>
  `<body><main><h1>T</h1><p>Das Garn${text} reißt.</p>${foot}</main>`
const kept = '# T\n\nDas Garn[^1] reißt.\n\n[^1]: Aus *Wolle*.\n'

describe('notes of', () => {
  test.each<[system: string, text: string, foot: string]>([
    [
      'blocks of WordPress',
      '<sup data-fn=8f class=fn><a href="#8f" id="8f-link">1</a></sup>',
      '<ol class=wp-block-footnotes><li id=8f>Aus <em>Wolle</em>. <a href="#8f-link" aria-label="Zurück">↩︎</a></ol>',
    ],
    [
      'WordPress with pictures for signs',
      '<sup data-fn=8f class=fn><a href="#8f" id="8f-link">1</a></sup>',
      '<ol class=wp-block-footnotes><li id=8f>Aus <em>Wolle</em>. <a href="#8f-link"><img class=emoji alt="↩" src=x></a></ol>',
    ],
    [
      'Word',
      '<a style="mso-footnote-id:ftn1" href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span>[1]</span></span></a>',
      '<div><br clear=all><hr size=1 width="33%"><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a> Aus <i>Wolle</i>.</p></div></div>',
    ],
    [
      'Word, at the end of the text',
      '<a href="#_edn1" name="_ednref1"><span class=MsoEndnoteReference>[i]</span></a>',
      '<div><hr><div id=edn1><p class=MsoEndnoteText><a href="#_ednref1" name="_edn1"><span>[i]</span></a> Aus <i>Wolle</i>.</p></div></div>',
    ],
    [
      'Google Docs',
      '<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>',
      '<hr><div><p class=c1><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Aus </span><span style="font-style:italic">Wolle</span>.</p></div>',
    ],
    [
      'LibreOffice',
      '<a class=sdfootnoteanc name=sdfootnote1anc href="#sdfootnote1sym"><sup>1</sup></a>',
      '<div id=sdfootnote1><p class=sdfootnote><a class=sdfootnotesym name=sdfootnote1sym href="#sdfootnote1anc">1</a>Aus <i>Wolle</i>.</p></div>',
    ],
    [
      'Substack',
      '<a data-component-name=FootnoteAnchorToDOM id=footnote-anchor-1 href="#footnote-1" class=footnote-anchor target=_self>1</a>',
      '<div class=footnote><a id=footnote-1 href="#footnote-anchor-1" class=footnote-number contenteditable=false>1</a><div class=footnote-content><p>Aus <em>Wolle</em>.</p></div></div>',
    ],
    [
      'Ghost',
      '<sup class=footnote-ref><a href="#fn1" id=fnref1>[1]</a></sup>',
      '<hr class=footnotes-sep><section class=footnotes><ol class=footnotes-list><li id=fn1 class=footnote-item><p>Aus <em>Wolle</em>. <a href="#fnref1" class=footnote-backref>↩︎</a></p></li></ol></section>',
    ],
    [
      'Ghost before',
      '<sup id="fnref:1"><a href="#fn:1" rel=footnote>1</a></sup>',
      '<div class=footnotes><hr><ol><li id="fn:1" class=footnote><p>Aus <em>Wolle</em>. <a href="#fnref:1" title="return to article">&#8617;</a></p></li></ol></div>',
    ],
    [
      'an address in full, as a browser saves it',
      '<sup><a href="https://a.example/garn#fn1" id=r1>1</a></sup>',
      '<ol><li id=fn1>Aus <em>Wolle</em>. <a href="https://a.example/garn#r1">↑</a></ol>',
    ],
    [
      'a hand',
      '<sup>[<a href="#n" name=m>*</a>]</sup>',
      '<p><a name=n href="#m">*</a> Aus <i>Wolle</i>.</p>',
    ],
    [
      'a footer',
      '<sup><a href="#n" name=m>1</a></sup>',
      '</main><footer><p>Impressum<p id=n><a href="#m">^</a> Aus <i>Wolle</i>.</footer><main>',
    ],
  ])('%s', (_, text, foot) => {
    expect(markdownOf(page(text, foot))).toBe(kept)
  })

  test('are units of their own', () => {
    expect(parseUnits(kept).map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'footnote'])
  })
})

describe('notes', () => {
  const ref = (label: string, id = `r${label}`) => `<sup><a href="#n${label}" id="${id}">${label}</a></sup>`
  const note = (label: string, text: string) => `<li id="n${label}">${text} <a href="#r${label}">↩</a></li>`
  test.each<[name: string, html: string, markdown: string]>([
    [
      'are numbered anew where numbers are there twice',
      `<p>a${ref('1')}<p>b<sup><a href="#m1" id=s1>1</a></sup><ol>${note('1', 'A')}</ol><ol><li id=m1>B <a href="#s1">↩</a></ol>`,
      'a[^1]\n\nb[^2]\n\n[^1]: A\n\n[^2]: B\n',
    ],
    [
      'may be referred to twice',
      `<p>a${ref('1')} b${ref('1', 'r1b')}<ol><li id=n1>A <a href="#r1">a</a> <a href="#r1b">b</a></ol>`,
      'a[^1] b[^1]\n\n[^1]: A\n',
    ],
    [
      'may have several paragraphs',
      `<p>a${ref('1')}<ol><li id=n1><p>A<p>B <a href="#r1">↩</a></ol>`,
      'a[^1]\n\n[^1]: A\n\n    B\n',
    ],
    [
      'may have notes',
      `<p>a${ref('1')}<ol>${note('1', `A${ref('2')}`)}${note('2', 'B')}</ol>`,
      'a[^1]\n\n[^1]: A[^2]\n\n[^2]: B\n',
    ],
    [
      'leave their heading, and what nothing refers to with its number',
      `<p>a${ref('1')}<h2>Anmerkungen</h2><ol>${note('1', 'A')}<li>B</ol>`,
      'a[^1]\n\n## Anmerkungen\n\n2. B\n\n[^1]: A\n',
    ],
    [
      'stand in headings and tables',
      `<h2>a${ref('1')}</h2><table><tr><th>b<th>c${ref('2')}<tr><td>d<td>e</table><ol>${note('1', 'A')}${note('2', 'B')}</ol>`,
      '## a[^1]\n\n| b | c[^2] |\n| - | - |\n| d | e |\n\n[^1]: A\n\n[^2]: B\n',
    ],
    [
      'keep numbers that are text',
      `<p>a${ref('1')}<ol><li id=n1>1984 war es. <a href="#r1">↩</a></ol>`,
      'a[^1]\n\n[^1]: 1984 war es.\n',
    ],
    [
      'are no links to sections',
      '<p><a href="#s">1</a> b<h2 id=s>1 Anfang</h2><p>c',
      '[1](#s) b\n\n## 1 Anfang\n\nc\n',
    ],
    ['are no links to paragraphs', '<p>Siehe <a href="#s">3</a>.<p id=s>c', 'Siehe [3](#s).\n\nc\n'],
    [
      'leave the spaces around their marks',
      `<p>a ${ref('1')} b<sup>${ref('2')}, ${ref('3')}</sup> c<ol>${[1, 2, 3].map(n => note(`${n}`, 'A')).join('')}</ol>`,
      'a [^1] b[^2], [^3] c\n\n[^1]: A\n\n[^2]: A\n\n[^3]: A\n',
    ],
    [
      'are not begun by a colon behind their mark',
      `<p>${ref('1')}: a<ol>${note('1', 'A')}</ol>`,
      '[^1]\\: a\n\n[^1]: A\n',
    ],
    [
      'may be rows of a table',
      `<p>a${ref('1')} b${ref('2')}<table>${['1', '2'].map(n => `<tr><td><a id=n${n} href="#r${n}">${n}</a><td>A`).join('')}</table>`,
      'a[^1] b[^2]\n\n[^1]: A\n\n[^2]: A\n',
    ],
    ['are not what a text writes so', '<p>a[^1] b', 'a\\[^1] b\n'],
    [
      'leave stress to their paragraph where another has to give it up',
      `<p><i>a</i>${ref('1')}<p><b>*</b><i>@.https://a.de/b_c*d*</i>!<ol>${note('1', 'A')}</ol>`,
      '*a*[^1]\n\n\\*@.https\\://a.de/b_c\\*d\\*!\n\n[^1]: A\n',
    ],
  ])('%s', (_, html, markdown) => {
    expect(markdownOf(`<main>${html}</main>`)).toBe(markdown)
  })

  test('go with the comment that they belong to', () => {
    const html = `<main><h1>T</h1><p>a<div id=comments><p>b${ref('1')}<ol>${note('1', 'A')}</ol></div></main>`
    expect(markdownOf(html)).toBe('# T\n\na\n')
  })

  thorough('two thousand are read in good time', () => {
    const many = Array.from({ length: 2000 }, (_, index) => String(index + 1))
    const html = `<main><p>${many.map(label => ref(label)).join('<p>')}<ol>${many.map(label => note(label, 'A')).join('')}</ol></main>`
    const { user } = process.cpuUsage()
    expect(markdownOf(html)).toContain('[^2000]: A\n')
    expect(process.cpuUsage().user - user).toBeLessThan(10_000_000)
  })
})
