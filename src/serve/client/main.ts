import type { Answer } from '../../ui/answer.js'
import { type Address, addressAt, pathTo } from '../address.js'
import type { Begin, ServedEffect } from '../contract.js'
import { element } from './element.js'
import { listen } from './events.js'
import { overview } from './overview.js'
import { ask, begin } from './server.js'
import { sideBySide } from './side-by-side.js'

const address = addressAt(location.pathname, location.search) ?? {}
const app = document.querySelector('#app') as HTMLElement

/** Shows what the address means, and again whenever somebody changed it. */
async function start(): Promise<void> {
  const begun = await begin()
  await show(begun, true)
  let last = Promise.resolve()
  listen(event => {
    const isHere =
      !('document' in event) || address.document === undefined || event.document === address.document
    if (isHere) last = last.then(() => show(begun, false))
  })
}

async function show(begun: Begin, isFirst: boolean): Promise<void> {
  const answer = await ask(wantedAt(address))
  const home = element('header', {}, element('a', { href: pathTo({}) }, 'Synopse'))
  const title = element('h1', { dir: 'auto', translate: 'no' }, address.document ?? 'Synopse')
  app.replaceChildren(home, element('main', {}, title, shown(begun, answer)))
  if (isFirst && address.unit !== undefined) document.getElementById(address.unit)?.scrollIntoView()
}

function wantedAt({ document }: Address): ServedEffect {
  return document === undefined ? { kind: 'count' } : { kind: 'open', document }
}

function shown(begun: Begin, answer: Answer | undefined): HTMLElement {
  switch (answer?.kind) {
    case 'counted':
    case 'overview':
      return overview(begun, answer.documents)
    case 'opened':
      return sideBySide(begun, answer.opened)
    case 'failed':
      return element('p', { role: 'alert' }, begun.words[answer.message.key] ?? answer.message.key)
    default:
      return element('p', {})
  }
}

start().catch(error => {
  app.replaceChildren(element('p', { role: 'alert' }, String(error)))
})
