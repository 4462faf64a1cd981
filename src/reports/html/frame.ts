import type { Element } from 'hast'
import { hashSource } from '../../site/style.js'
import { direction } from '../../terminal/direction.js'
import { element } from './element.js'
import { closing, htmlOf, opening } from './markup.js'
import type { PageView } from './reported.js'
import { styleOf } from './style.js'

/** What a page is called, and what runs in it. */
interface Framing {
  title: string
  /** Where the page leads that this one belongs to. */
  home?: string | undefined
  /** The function that runs in the browser. */
  script?: (() => void) | undefined
}

/** What stands before and behind the content of a page that loads nothing and lets only its own script run. */
export function frame({ title, home, script }: Framing, { words, languages }: PageView): [string, string] {
  const style = styleOf(languages.length + 1)
  const code = script && `(${script})()`
  const policy = [
    `default-src 'none'`,
    `style-src ${hashSource(style)}`,
    `script-src ${code ? hashSource(code) : `'none'`}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')
  const head = element(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('meta', { name: 'generator', content: 'Synopse' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, title),
    element('style', {}, style),
  )
  const name = words('report.title')
  const header = element('header', {}, element('h1', {}, home ? element('a', { href: home }, name) : name))
  const [html, body, main]: [Element, Element, Element] = [
    element('html', { lang: words.language, dir: direction(words.language) }, head),
    element('body', {}, header),
    element('main', {}),
  ]
  return [
    `<!doctype html>\n${opening(html)}${opening(body)}${opening(main)}`,
    `${closing(main)}${code ? htmlOf(element('script', {}, code)) : ''}${closing(body)}${closing(html)}\n`,
  ]
}
