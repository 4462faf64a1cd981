import { describe, expect, test } from '@jest/globals'
import { markdownOf, pageOf, saidOf } from './reading.js'

const prose =
  'Die Bienen am Hang haben den Winter überstanden, und im April flogen sie wieder bis hinunter an den Fluss.'

describe('what systems put beside a text', () => {
  test.each<[system: string, html: string, ...said: string[]]>([
    [
      'Joomla',
      `<main><div class="item-page" itemscope><div class="page-header"><h2 itemprop="headline">Bienen</h2></div>
<div class="icons"><div class="btn-group pull-right"><ul class="dropdown-menu"><li class="print-icon"><a href="/bienen?tmpl=component&print=1" title="Drucken">Drucken</a></li><li class="email-icon"><a href="/component/mailto/?link=1">E-Mail</a></li></ul></div></div>
<dl class="article-info muted"><dt class="article-info-term">Details</dt><dd class="createdby">Geschrieben von Anna Beispiel</dd><dd class="hits">Zugriffe: 812</dd></dl>
<div itemprop="articleBody"><p>${prose}</p></div>
<ul class="pager pagenav"><li class="previous"><a href="/v" rel="prev">Zurück</a></li></ul></div></main>`,
      'cut share 2-2 Drucken E-Mail',
      'cut article-info 3-3 Details Geschrieben von Anna Beispiel Zugriffe: 812',
      'cut navigation 5-5 Zurück',
    ],
    [
      'Ghost',
      `<main><article class="gh-article post"><header class="gh-article-header"><h1 class="gh-article-title">Bienen</h1>
<div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/a/">Anna Beispiel</a></h4><div class="gh-article-meta-content"><time>3 May 2024</time> <span class="gh-article-meta-length">4 min read</span></div></div></header>
<section class="gh-content"><p>${prose}</p>
<div class="kg-card kg-signup-card"><h2>Der Rundbrief</h2><form data-members-form="signup"><input placeholder="mail@a.example"><button>Abonnieren</button></form></div></section></article>
<section class="gh-subscribe"><h3>Nichts verpassen</h3><a class="gh-btn" href="#/portal/signup">Jetzt abonnieren</a></section>
<aside class="read-more-wrap"><h2>Read more</h2><a href="/x">Honig</a></aside></main>`,
      'cut article-info 2-2 Anna Beispiel 3 May 2024 4 min read',
      'cut subscribe 4-4 Der Rundbrief Abonnieren',
      'cut subscribe 5-5 Nichts verpassen Jetzt abonnieren',
      'cut aside 6-6 Read more Honig',
    ],
    [
      'Substack',
      `<article><h1 class="post-title">Bienen</h1><div class="byline-wrapper"><a href="/@a">Anna Beispiel</a> 3. Mai</div>
<div class="post-ufi"><a class="post-ufi-button" href="javascript:void(0)">12</a></div>
<div class="available-content"><p>${prose}</p>
<div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><p>Danke fürs Lesen!</p><form><input type=email><input type=submit value="Abonnieren"></form></div></div>
<p class="button-wrapper" data-component-name="ButtonCreateButton"><a class="button primary" href="https://a.example/subscribe?"><span>Jetzt abonnieren</span></a></p>
<div class="captioned-button-wrap"><p>Gern weitersagen.</p><p class="button-wrapper"><a class="button primary" href="https://a.example/p/b?action=share">Teilen</a></p></div></div></article>`,
      'cut article-info 1-1 Anna Beispiel 3. Mai',
      'cut share 2-2 12',
      'cut subscribe 4-6 Danke fürs Lesen! Jetzt abonnieren Gern weitersagen. Teilen',
    ],
    [
      'WordPress with Jetpack',
      `<main><article><h1>Bienen</h1><p class="wp-block-post-terms"><a href="/n" rel=tag>Natur</a></p><p class="lesezeit">Lesezeit: 4 Minuten</p><div class="entry-content"><p>${prose}</p>
<div class="wp-block-jetpack-subscriptions__container"><p>Gib deine Adresse ein</p><button>Abonnieren</button></div>
<div class="sharedaddy sd-block sd-like jetpack-likes-widget-wrapper"><h3 class="sd-title">Gefällt mir:</h3><span class="loading">Wird geladen …</span></div></div></article>
<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Ähnliche Beiträge</em></h3><p>Honig im Glas</p></div></main>`,
      'cut article-info 1-1 Natur Lesezeit: 4 Minuten',
      'cut subscribe 2-2 Gib deine Adresse ein Abonnieren',
      'cut share 3-3 Gefällt mir: Wird geladen …',
      'cut teasers 4-4 Ähnliche Beiträge Honig im Glas',
    ],
    [
      'Drupal',
      `<main><article class="node node--type-article"><h1 class="page-title">Bienen</h1><div class="node__submitted">Verfasst von Anna am 3. Mai 2024</div>
<div class="node__content"><div class="field field--name-body"><p>${prose}</p></div>
<div class="field field--name-field-tags"><a href="/t/1">Natur</a></div></div>
<ul class="links inline"><li class="print_html"><a href="/print/7">Druckversion</a></li></ul></article>
<div class="views-element-container block"><h2>Mehr zum Thema</h2><div class="view"><ul><li><a href="/1">Honig im Glas</a></li></ul></div></div></main>`,
      'cut article-info 1-1 Verfasst von Anna am 3. Mai 2024',
      'cut article-info 3-3 Natur',
      'cut share 4-4 Druckversion',
      'cut teasers 5-5 Mehr zum Thema Honig im Glas',
    ],
  ])('%s', (_, html, ...said) => {
    expect(markdownOf(html)).toBe(`# Bienen\n\n${prose}\n`)
    expect(saidOf(html).filter(remark => remark.startsWith('cut'))).toEqual(said)
  })

  test.each([
    '<p>Wer mehr wissen will, kann den Rundbrief <a href="/subscribe">abonnieren</a>.',
    '<p class=newsletter-archive>a',
    '<div class=print-edition><p>a</div>',
    `<div class=newsletter><p>${prose.repeat(10)}</div>`,
    `<div class=print-content><p>${prose.repeat(4)}</div>`,
    `<section><h2>Siehe auch</h2><p>${prose}</section>`,
    '<p>Drucken',
    `<div class=newsletter><p>${prose}</div>`,
    `<div class=print><p>${prose}</div>`,
    '<div class=likes-and-dislikes>a</div>',
    '<ul><li><a href="/articles/print-media/7/x">Zeitungen</a></ul>',
  ])('is not: %s', html => {
    const page = `<main><h1>Bienen</h1><p>${prose}${html}</main>`
    expect(saidOf(page)).toEqual([])
  })
})

describe('selectors of', () => {
  const page = (selector: string) => `<html lang=de-DE><main><h1>Bienen</h1>${selector}<p>${prose}</main>`
  test.each<[system: string, selector: string, ...languages: string[]]>([
    [
      'Polylang',
      '<ul class=polylang-langswitcher><li class="lang-item lang-item-ru"><a lang=ru-RU hreflang=ru-RU href=a>Русский</a><li class="lang-item"><a lang=ar hreflang=ar href=b>العربية</a></ul>',
      ...['ar', 'ru'],
    ],
    [
      'Polylang, flags alone',
      '<ul><li class=lang-item><a lang=en-US hreflang=en-US href=a><img src="data:image/png;base64,R0" alt=English></a><li class=lang-item><a lang=ru-RU hreflang=ru-RU href=b><img src="data:image/png;base64,R0" alt=Русский></a></ul>',
      ...['en', 'ru'],
    ],
    [
      'WPML',
      '<div class="wpml-ls-statics-shortcode_actions wpml-ls wpml-ls-legacy-list-horizontal"><ul><li class="wpml-ls-slot wpml-ls-item-en"><a href=a class=wpml-ls-link><img class=wpml-ls-flag src=f alt=""><span class=wpml-ls-native lang=en>English</span><span class=wpml-ls-display><span class=wpml-ls-bracket> (</span>Englisch<span class=wpml-ls-bracket>)</span></span></a></ul></div>',
      'en',
    ],
    [
      'WPML, in a sentence',
      '<p class=icl_post_in_other_langs>Dieser Beitrag ist auch verfügbar auf: <a href=a hreflang=ru-RU>Russisch</a></p>',
      'ru',
    ],
    [
      'Joomla',
      '<div class=mod-languages><ul class=lang-inline><li><a href=a><img src=f alt="English (United Kingdom)" title="English (United Kingdom)"></a><li class=lang-active><a href=b><img src=g alt=Deutsch></a></ul></div>',
      'en',
    ],
    [
      'Drupal',
      '<ul class="language-switcher-language-url links"><li hreflang=de><a href=a class=language-link hreflang=de>Deutsch</a><li hreflang=ru><a href=b class=language-link hreflang=ru>Russisch</a></ul>',
      'ru',
    ],
  ])('%s', (_, selector, ...languages) => {
    expect(markdownOf(page(selector))).toBe(`# Bienen\n\n${prose}\n`)
    expect(pageOf(page(selector)).languages).toEqual(languages)
    expect(saidOf(page(selector)).filter(said => !said.startsWith('cut language-selector'))).toEqual([])
  })

  test('a region that goes without saying is none', () => {
    const links = ['ru-RU', 'ru', 'en-US', 'en-GB', 'zh-Hant', 'de-CH', 'de-DE'].map(
      tag => `<link rel=alternate hreflang=${tag} href=a>`,
    )
    expect(pageOf(`<html lang=de>${links.join('')}<p>t`).languages).toEqual([
      'de-CH',
      'en',
      'en-GB',
      'ru',
      'zh-Hant',
    ])
  })
})
