import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { direction } from '../terminal/direction.js'
import { autonym } from './autonym.js'
import { hashSource, STYLE } from './style.js'

/** The same page in a language. */
export interface PageVersion {
  language: string
  /** Relative to the page. */
  address: string
}

export interface PageParts {
  language: string
  title: string
  /** All languages of the page, the original first. */
  versions: readonly PageVersion[]
  /** How a screen reader calls the selector. */
  selector: string
  content: Element
}

const POLICY = `default-src 'none'; img-src 'self' https: http:; style-src ${hashSource(STYLE)}; base-uri 'none'; form-action 'none'`

/** A whole page: the selector of languages, and what is below it. It needs no script, and lets none run. */
export function htmlPage({ language, title, versions, selector, content }: PageParts): string {
  const [original] = versions
  const root = h('html', { lang: language, dir: direction(language) }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'generator', content: 'Synopse' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
      h('title', title),
      ...versions.map(({ language, address }) =>
        h('link', { rel: 'alternate', hrefLang: language, href: address }),
      ),
      ...(original ? [h('link', { rel: 'alternate', hrefLang: 'x-default', href: original.address })] : []),
      h('style', STYLE),
    ]),
    h('body', [
      h('header', [
        h('nav', { ariaLabel: selector }, [
          h(
            'ul',
            versions.map(version => item(version, language)),
          ),
        ]),
      ]),
      content,
    ]),
  ])
  return `<!doctype html>\n${toHtml(root)}\n`
}

function item({ language, address }: PageVersion, current: string): Element {
  const properties = {
    href: address,
    lang: language,
    hrefLang: language,
    dir: direction(language),
    ariaCurrent: language === current ? 'page' : undefined,
  }
  return h('li', [h('a', properties, autonym(language))])
}
