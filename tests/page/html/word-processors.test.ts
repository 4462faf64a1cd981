import { describe, expect, test } from '@jest/globals'
import { markdownOf, saidOf } from './reading.js'

describe('Word', () => {
  const item = (style: string, marker: string, text: string) =>
    `<p class=MsoListParagraph style='${style}'>${marker}${text}<o:p></o:p></p>\n`
  const ignored = (sign: string) =>
    `<![if !supportLists]><span style='mso-list:Ignore'>${sign}<span>&nbsp;&nbsp; </span></span><![endif]>`

  test.each<[name: string, html: string, markdown: string]>([
    [
      'the title above headings',
      '<p class=MsoTitle>Das Rad</p><p class=MsoSubtitle>Ein Bericht</p><h1>Anfang</h1><p>a<h2>Ende</h2><p>b',
      '# Das Rad\n\nEin Bericht\n\n## Anfang\n\na\n\n### Ende\n\nb\n',
    ],
    [
      'a title of two paragraphs',
      '<p class=MsoTitleCxSpFirst>Das Rad</p>\n<p class=MsoTitleCxSpLast>am Bach</p><p>a',
      '# Das Rad am Bach\n\na\n',
    ],
    ['an empty title', '<p class=MsoTitle>&nbsp;</p><h1>Das Rad</h1><p>a', '# Das Rad\n\na\n'],
    [
      'the lower headings',
      '<h1>Das Rad</h1><p class=MsoHeading7>Tief</p><p>a',
      '# Das Rad\n\n###### Tief\n\na\n',
    ],
    [
      'a list in a list',
      item('mso-list:l0 level1 lfo1', ignored('·'), 'Mut') +
        item('mso-list:l0 level2 lfo1', ignored('o'), 'und Geld') +
        item('mso-list:l0 level1 lfo1', ignored('·'), 'Holz'),
      '- Mut\n  - und Geld\n- Holz\n',
    ],
    [
      'a list without what only Word reads',
      item('margin-left:36pt', '<span style="font-family:Symbol">·<span>&nbsp;&nbsp; </span></span>', 'Mut') +
        item(
          'margin-left:72pt',
          '<span style="font-family:Courier New">o<span>&nbsp; </span></span>',
          'Geld',
        ) +
        item('margin-left:72pt', '<span style="font-family:Wingdings">§<span>&nbsp; </span></span>', 'Holz'),
      '- Mut\n  - Geld\n  - Holz\n',
    ],
    ['numbers', item('', '1.&nbsp;&nbsp; ', 'Mut') + item('', '2.&nbsp; ', 'Holz'), '1. Mut\n2. Holz\n'],
    ['letters', item('', 'a)&nbsp;&nbsp; ', 'Mut') + item('', 'b)&nbsp; ', 'Holz'), '1. Mut\n2. Holz\n'],
    [
      'a paragraph that goes on with an item',
      item('mso-list:l0 level1 lfo1', ignored('·'), 'Mut') + item('', '', 'Davon viel.'),
      '- Mut\n\n  Davon viel.\n',
    ],
    ['items that lost their signs', item('', '', 'Mut') + item('', '', 'Holz'), '- Mut\n- Holz\n'],
    ['one paragraph that is only indented', `<p>a${item('', '', 'Mut')}`, 'a\n\nMut\n'],
    [
      'styles of lists',
      '<p class=MsoListBullet>Mut</p><p class=MsoListNumber>Holz</p><p class=MsoListNumber>Nägel</p>',
      '- Mut\n\n1. Holz\n2. Nägel\n',
    ],
    ['quotations', '<p class=MsoQuote>a</p><p class=MsoIntenseQuote>b</p><p>c', '> a\n>\n> b\n\nc\n'],
  ])('%s', (_, html, markdown) => {
    expect(markdownOf(`<body lang=DE>${html}`)).toBe(markdown)
  })

  test('contents, comments and the edges of its pages are cut', () => {
    const html =
      '<body><h1>Das Rad</h1><p class=MsoToc1>Anfang 1</p><p class=MsoToc2>Mitte 2</p><p>a' +
      "<div style='mso-element:comment-list'><p>Stimmt das?</div><p class=MsoFooter>Seite 1"
    expect(markdownOf(html)).toBe('# Das Rad\n\na\n')
    expect(saidOf(html)).toEqual([
      'cut navigation 1-1 Anfang 1 Mitte 2',
      'cut comments 1-1 Stimmt das?',
      'cut footer 1-1 Seite 1',
    ])
  })
})

describe('what styles say', () => {
  const bold = 'style="font-weight:700"'
  test.each<[name: string, html: string, markdown: string]>([
    [
      'a mark around everything that none is',
      `<b style="font-weight:normal" id=docs-internal-guid-1><p><span>a </span><span ${bold}>b</span></p><p>c</p></b>`,
      'a **b**\n\nc\n',
    ],
    [
      'the same by other names',
      '<strong style="FONT-WEIGHT: 400"><i style="font-style:normal">a</i></strong>',
      'a\n',
    ],
    [
      'words in a bold phrase that are not',
      '<p><b>a <span style="font-weight:400">b</span> c</b>',
      '**a** b **c**\n',
    ],
    [
      'slanted and struck out',
      '<p><span style="font-style:italic">a</span> <span style="text-decoration:line-through">b</span>',
      '*a* ~~b~~\n',
    ],
    ['raised', '<p>m<span style="font-size:0.6em;vertical-align:super">2</span>', 'm²\n'],
    ['a link', `<p><a href=x><span ${bold}>a</span></a>`, '[**a**](x)\n'],
    ['word for word', `<p><span ${bold}>a</span> <span ${bold}>b</span>`, '**a b**\n'],
    ['code', `<p><span ${bold}>a <code>b</code></span>`, '**a `b`**\n'],
    ['a paragraph', `<p ${bold}>a <em>b</em>`, '**a _b_**\n'],
    ['not what is bold anyway', `<h2><span ${bold}>a</span> b</h2>`, '## a b\n'],
    ['not what is none of a text', '<div style="font-weight:bold"><p>a</div>', 'a\n'],
    ['nothing where nothing is said', '<p><b>a <a href=x>b</a> c</b>', '**a [b](x) c**\n'],
  ])('%s', (_, html, markdown) => {
    expect(markdownOf(`<body>${html}`)).toBe(markdown)
  })
})

describe('Google Docs', () => {
  test('exports styles as numbered classes, and each level of a list as a list', () => {
    const html =
      '<style>@import url(x);.lst-kix_ab-0>li:before{content:"-"}.c1{font-weight:700}.c2{font-style:italic}.c1{color:#000}</style>' +
      '<body class="c5 doc-content"><p class="c4 title"><span>Der Plan</span></p><p class="c4 subtitle">Ein Entwurf</p>' +
      '<h1 class=c6><span class=c1>Anfang</span></h1><p class=c4><span class="c1 c2">Heute</span> <span class=c1 style="font-weight:400">nicht</span></p>' +
      '<ul class="c7 lst-kix_ab-0 start"><li>Brot</ul><ul class="c7 lst-kix_ab-1 start"><li>mit Salz</ul><ul class="lst-kix_ab-0"><li>Wein</ul>'
    expect(markdownOf(html)).toBe(
      '# Der Plan\n\nEin Entwurf\n\n## Anfang\n\n**_Heute_** nicht\n\n- Brot\n  - mit Salz\n- Wein\n',
    )
  })
})

test('LibreOffice has a class for the title, and titles for the edges of its pages', () => {
  const html =
    '<meta name=generator content="LibreOffice 7.5"><body><div title=header><p>Blatt 1</div>' +
    '<p class=title><b>Das Moor</b></p><h1>Torf</h1><p>a<div title=footer><p>Ende des Blattes</div>'
  expect(markdownOf(html)).toBe('# Das Moor\n\n## Torf\n\na\n')
  expect(saidOf(html)).toEqual(['cut header 1-1 Blatt 1', 'cut footer 1-1 Ende des Blattes'])
  // Elsewhere the class says nothing of what a paragraph is.
  expect(markdownOf('<h1>Das Moor</h1><p class=title>a')).toBe('# Das Moor\n\na\n')
})
