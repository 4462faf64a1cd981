import { describe, expect, test } from '@jest/globals'
import { markdownOf, saidOf } from './reading.js'

const prose = 'Im Frühjahr zogen die Weber aus dem Tal hinauf in die Stadt, um ihr Garn zu verkaufen.'

describe('headings in headers', () => {
  test.each<[name: string, html: string, markdown: string]>([
    [
      'of sections that are boxes',
      `<body><div id=content><div class=frame><header><h1>Garn</h1></header><p>${prose}</div>` +
        `<div class=frame><header><h2>Wolle</h2></header><p>${prose}</div></div>`,
      `# Garn\n\n${prose}\n\n## Wolle\n\n${prose}\n`,
    ],
    [
      'that are boxes of their own',
      `<body><div id=content><div class="frame type-header"><header><h1>Garn</h1></header></div>` +
        `<div class="frame type-text"><p>${prose}<p>${prose}</div>` +
        `<div class="frame type-text"><header><h2>Wolle</h2></header><p>Kurz.</div></div>`,
      `# Garn\n\n${prose}\n\n${prose}\n\n## Wolle\n\nKurz.\n`,
    ],
    [
      'of a part with role=main',
      `<body><div role=main><header><h1>Garn</h1><form><input></form></header><p>${prose}</div>`,
      `# Garn\n\n${prose}\n`,
    ],
    [
      'below text, whatever else they hold',
      `<body><div><p>${prose}<div class=header><h2>Wolle</h2><button>▾</button></div><p>${prose}</div>`,
      `${prose}\n\n## Wolle\n\n${prose}\n`,
    ],
    [
      'that lead home in the middle of a text',
      `<body><div><h1>Garn</h1><p>${prose}<h2><a href="/">Heim</a></h2><p>${prose}</div>`,
      `# Garn\n\n${prose}\n\n## [Heim](/)\n\n${prose}\n`,
    ],
    [
      'of a class that names the top of a page',
      `<body><div><p>${prose}<div class=masthead><h2>Wolle</h2></div><p>${prose}</div>`,
      `${prose}\n\n## Wolle\n\n${prose}\n`,
    ],
  ])('%s stay', (_, html, markdown) => {
    expect(markdownOf(html)).toBe(markdown)
    expect(saidOf(html).filter(said => said.includes('header'))).toEqual([])
  })

  test.each<[name: string, header: string]>([
    ['with a menu', '<header><h1>Blatt</h1><nav>Start</nav></header>'],
    ['with a link home', '<header><a href="https://a.example/">Start</a><h2>Jede Woche neu</h2></header>'],
    ['called as the site is', '<meta property=og:site_name content=Blatt><header><h1>Blatt</h1></header>'],
    ['whose text has a title', '<header><h1>Blatt</h1><p>Jede Woche neu</header>'],
    [
      'with links',
      '<div class=header><h2>Blatt</h2><ul><li><a href=a>a</a><li><a href=b>b</a><li><a href=c>c</a></ul></div>',
    ],
    ['with a search', '<div id=header><h2>Blatt</h2><div role=search>Suche</div></div>'],
  ])('of a site %s goes', (_, header) => {
    const html = `${header}<div id=content><h1>Garn</h1><p>${prose}</div>`
    expect(markdownOf(html)).toBe(`# Garn\n\n${prose}\n`)
    expect(saidOf(html)).toContainEqual(expect.stringMatching(/^cut header /))
  })
})

describe('the title and the order', () => {
  test.each<[name: string, html: string, markdown: string]>([
    [
      'a heading below text stays there',
      `<body><p>${prose}<h1>Wolle</h1><p>${prose}`,
      `${prose}\n\n# Wolle\n\n${prose}\n`,
    ],
    [
      'so do several, with the name of the page in front',
      `<title>Garn</title><body><p>${prose}<h1>Wolle</h1><p>a<h1>Seide</h1><p>b`,
      `# Garn\n\n${prose}\n\n## Wolle\n\na\n\n## Seide\n\nb\n`,
    ],
    [
      'a date above the title goes below it',
      '<body><p>3. Mai 1844<h1>Wolle</h1><p>b',
      '# Wolle\n\n3\\. Mai 1844\n\nb\n',
    ],
    [
      'the heading that the system calls the title is it',
      `<title>Das Wochenblatt</title><article><h2 class=entry-title>Garn</h2><p>${prose}<h3>Wolle</h3></article>`,
      `# Garn\n\n${prose}\n\n### Wolle\n`,
    ],
    [
      'so is one by its microdata',
      `<title>Das Wochenblatt</title><article><h2 itemprop=headline>Garn</h2><p>${prose}</article>`,
      `# Garn\n\n${prose}\n`,
    ],
    [
      'the name of the site is no title where the text has a heading',
      `<title>Blatt</title><meta property=og:site_name content=Blatt><main><h2>Garn</h2><p>b<h3>Wolle</h3></main>`,
      '# Garn\n\nb\n\n### Wolle\n',
    ],
    [
      'the site may stand first in the name of the page',
      '<title>Blatt – Garn und Wolle</title><main><h2>Garn und Wolle</h2><p>b</main>',
      '# Garn und Wolle\n\nb\n',
    ],
    [
      'what a page is called to networks goes before its <title>',
      '<title>Blatt</title><meta property=og:title content="Garn und Wolle"><main><p>b</main>',
      '# Garn und Wolle\n\nb\n',
    ],
    [
      'of two headings of the first level, the one that the page is called by',
      `<title>Garn – Blatt</title><main><h1>Blatt am Morgen</h1><h1>Garn</h1><p>b</main>`,
      '# Garn\n\n## Blatt am Morgen\n\nb\n',
    ],
  ])('%s', (_, html, markdown) => {
    expect(markdownOf(html)).toBe(markdown)
  })
})
