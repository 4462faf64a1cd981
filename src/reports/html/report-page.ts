import { toHtml } from 'hast-util-to-html'
import { hashSource } from '../../site/style.js'
import { direction } from '../../terminal/direction.js'
import { client } from './client.js'
import { element } from './element.js'
import { filter } from './filter.js'
import { overview } from './overview.js'
import type { PageView, ReportedDocument } from './reported.js'
import { documentSection } from './rows.js'
import { styleOf } from './style.js'

/** All documents side by side as one HTML file, that loads nothing and lets only its own script run. */
export function reportPage(documents: readonly ReportedDocument[], view: PageView): string {
  const { words, languages } = view
  const style = styleOf(languages.length + 1)
  const script = `(${client})()`
  const policy = [
    `default-src 'none'`,
    `style-src ${hashSource(style)}`,
    `script-src ${hashSource(script)}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')
  const title = words('report.title')
  const page = element(
    'html',
    { lang: words.language, dir: direction(words.language) },
    element(
      'head',
      {},
      element('meta', { charSet: 'utf-8' }),
      element('meta', { name: 'generator', content: 'Synopse' }),
      element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { name: 'referrer', content: 'no-referrer' }),
      element('title', {}, title),
      element('style', {}, style),
    ),
    element(
      'body',
      {},
      element('header', {}, element('h1', {}, title)),
      element(
        'main',
        {},
        overview(documents, view),
        filter(documents, view),
        documents.map(document => documentSection(document, view)),
      ),
      element('script', {}, script),
    ),
  )
  return `<!doctype html>\n${toHtml(page)}\n`
}
