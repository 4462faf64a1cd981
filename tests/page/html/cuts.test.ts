import { describe, expect, test } from '@jest/globals'
import { markdownOf, saidOf } from './reading.js'

const long = 'Ein langer Satz, wie er in einem richtigen Text steht und nicht auf einem Knopf. '.repeat(6)

describe('what is cut, and what is said of it', () => {
  test.each<[html: string, ...said: string[]]>([
    ['<nav>a</nav>', 'cut navigation 1-1 a'],
    ['\n<div role=navigation>a\n</div>', 'cut navigation 2-3 a'],
    ['<aside>a</aside>', 'cut aside 1-1 a'],
    ['<div role=complementary>a</div>', 'cut aside 1-1 a'],
    ['<footer>a</footer>', 'cut footer 1-1 a'],
    ['<div role=contentinfo>a</div>', 'cut footer 1-1 a'],
    ['<div role=banner>a</div>', 'cut header 1-1 a'],
    ['<header>a</header>', 'cut header 1-1 a'],
    ['<div class=share-buttons>a</div>', 'cut share 1-1 a'],
    ['<div class="ShareBar_root__x7Hs2">a</div>', 'cut share 1-1 a'],
    ['<div id=social>a</div>', 'cut share 1-1 a'],
    ['<ul><li><a href="https://wa.me/?text=b">a</a></ul>', 'cut share 1-1 a'],
    ['<div class=cookie-banner>a</div>', 'cut cookies 1-1 a'],
    [
      '<div><p>Diese Seite verwendet Cookies, wie fast alle es heute tun.<button>Zustimmen</button></div>',
      'cut cookies 1-1 Diese Seite verwendet Cookies, wie fast alle es heute tun. Zustimmen',
    ],
    ['<div class=breadcrumb>a</div>', 'cut navigation 1-1 a'],
    ['<div class=related-posts><a href=b>a</a></div>', 'cut teasers 1-1 a'],
    ['<article><h3><a href=b>a</a></h3>c</article>', 'cut teasers 1-1 a c'],
    ['<div class=sidebar>a</div>', 'cut aside 1-1 a'],
    ['<div id=comments>a</div>', 'cut comments 1-1 a'],
    ['<div class=werbung>a</div>', 'cut advertisement 1-1 a'],
    ['<form><label>a</label><input></form>', 'cut form 1-1 a'],
    ['<select><option>a</select>', 'cut form 1-1 a'],
    ['<p hidden>a', 'cut hidden 1-1 a'],
    ['<p style="color: red; DISPLAY : none">a', 'cut hidden 1-1 a'],
    ['<span aria-hidden=true>a</span>', 'cut hidden 1-1 a'],
    ['<a class=skip-link href=#b>a</a>', 'cut hidden 1-1 a'],
    ['<noscript>a</noscript>', 'cut script 1-1 a'],
    ['<iframe src=b></iframe><svg><text>a</text></svg>', 'cut embedded 1-1 b a'],
    ['<iframe title="a b" src="https://b.example/"></iframe>', 'cut embedded 1-1 a b'],
    ['<iframe src="about:blank" data-src="//b.example/a"></iframe>', 'cut embedded 1-1 //b.example/a'],
    ['<video controls><source src=a.webm><source src=a.mp4></video>', 'cut embedded 1-1 a.webm'],
    ['<figure><audio src=a.mp3></audio></figure>', 'cut embedded 1-1 a.mp3'],
    ['<svg role=img aria-label=a><path></svg><svg><path></svg>', 'cut embedded 1-1 a'],
    ['<object data=a.swf></object><canvas></canvas>', 'cut embedded 1-1 a.swf canvas'],
    ['<script async src=b.js data-telegram-post="a/12"></script>', 'cut embedded 1-1 a/12'],
    ['<div class=fb-post data-href="https://b.example/a"></div>', 'cut embedded 1-1 https://b.example/a'],
    ['<lite-youtube videoid=a></lite-youtube>', 'cut embedded 1-1 a'],
    [
      `<div class=digest-post-embed data-attrs='{"id":1,"canonical_url":"https://b.example/a"}'></div>`,
      'cut embedded 1-1 https://b.example/a',
    ],
    ['<img src="data:image/png;base64,R0lGOD">', 'cut embedded 1-1 data:image/png'],
    ['<form><input placeholder=a><input type=submit value=b></form>', 'cut form 1-1 a'],
    ['<iframe src=a width=1 height=1></iframe><iframe src=a style="display:none"></iframe>'],
    ['<nav>a</nav>\n <!-- b --> <script>c</script><nav>d</nav>', 'cut navigation 1-2 a d'],
    ['<nav>a</nav><aside>b</aside>', 'cut navigation 1-1 a', 'cut aside 1-1 b'],
    ['<nav></nav><aside><img src=a></aside><script>b</script><style>c</style><template>d</template>'],
  ])('%s', (html, ...said) => {
    const page = `<body>${html}<div><h1>T</h1><p>t</div>`
    expect(saidOf(page)).toEqual(said)
    expect(markdownOf(page)).toBe('# T\n\nt\n')
  })
})

describe('what looks like the frame of a page, but is text', () => {
  test.each([
    '<section class=shareholder>a</section>',
    '<section id=socialism>a</section>',
    '<section class="category-social tag-cookie has-sidebar">a</section>',
    '<section class=cookie-recipes>a</section>',
    '<div class=social-democracy>a</div>',
    '<p class=teaser>a</p>',
    '<h2 id=share>a</h2>',
    '<h2 class=social>a</h2>',
    '<p>Wer Cookies backt, darf sie auch essen, und wer sie verschenkt, hat Freunde. a</p>',
    '<article><header>a</header><p>b</article>',
    '<blockquote><p>b<footer>a</footer></blockquote>',
    '<footer class=footnotes>a</footer>',
    `<section id=social><p>${long}</section>a`,
    `<form><h1>T</h1><p>a</form>`,
  ])('%s', html => {
    const page = `<body><main><p>t${html}</main>`
    expect(markdownOf(page)).toMatch(/\ba\b/)
    expect(saidOf(page).filter(said => said.startsWith('cut'))).toEqual([])
  })
})

describe('the main content', () => {
  const card = (title: string) => `<article><h3><a href=x>${title}</a></h3><p>${long.slice(0, 80)}</article>`
  test.each<[name: string, html: string, ...said: string[]]>([
    ['is <main>', '<p>a<main><p>t</main>', 'cut outside-main 1-1 a'],
    ['is role=main', '<p>a<div role=main><p>t</div>', 'cut outside-main 1-1 a'],
    ['is the article', '<p>a<article><p>t</article>', 'cut outside-main 1-1 a'],
    [
      'is main even under a dialog',
      '<div aria-hidden=true><p>a<main><p>t</main></div>',
      'cut outside-main 1-1 a',
    ],
    [
      'is not a card',
      `<div><h2>T</h2><p>t ${long}<p>${long}</div>${card('a')}${card('b')}`,
      'guess main-by-density 1-1 T t Ein langer Satz',
      'cut teasers 1-1 a Ein langer Satz',
    ],
    [
      'is where the prose is',
      `<div>a</div><div><ul><li><a href=b>b</a></ul><div><p>t ${long}<p>${long}</div></div>`,
      'guess main-by-density 1-1 t Ein',
      'cut outside-main 1-1 a',
      'cut outside-main 1-1 b',
    ],
    [
      'is not the menu beside it',
      `<div><a href=a>a</a> <a href=b>b</a> <a href=c>c</a></div><p>t ${long}<p>${long}`,
      'cut navigation 1-1 a b c',
    ],
    ['is all of it where nothing stands out', '<p>t<div>u</div>'],
  ])('%s', (_, html, ...said) => {
    const page = `<body>${html}`
    expect(saidOf(page)).toEqual(said.map(beginning => expect.stringMatching(new RegExp(`^${beginning}`))))
    expect(markdownOf(page)).toMatch(/^(## T\n\n)?t/)
  })
})

test('a page that is a list of cards keeps them', () => {
  const card = `<article><h2><a href=a>A</a></h2><p>${long.slice(0, 200)}</article>`
  expect(markdownOf(`<main><h1>T</h1>${card.repeat(3)}</main>`).match(/## \[A\]/g)).toHaveLength(3)
})

test('a remark quotes eighty characters at most, and none in halves', () => {
  const [said] = saidOf(`<nav>${'😀'.repeat(100)}x</nav><p>t`)
  expect(said).toBe(`cut navigation 1-1 ${'😀'.repeat(80)}`)
})
