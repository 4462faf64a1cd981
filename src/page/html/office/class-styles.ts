import type { Nodes } from 'hast'
import { allElements } from '../all-elements.js'
import { attribute } from '../attributes.js'

/** Longer style sheets (characters) are no word processor's. */
const longest = 500_000

/** A rule of the classes that Google Docs numbers: `.c3{font-weight:700}`. */
const rule = /(?<![\w-])\.(c\d{1,4})\s*\{([^{}]*)\}/g

/** Puts the styles of numbered classes, as Google Docs exports them, on the elements themselves. In place. */
export function applyClassStyles(root: Nodes): void {
  const rules = new Map<string, string>()
  for (const sheet of allElements(root, ({ tagName }) => tagName === 'style')) {
    const text = sheet.children.map(child => (child.type === 'text' ? child.value : '')).join('')
    if (text.length > longest) continue
    for (const [, name = '', body = ''] of text.matchAll(rule))
      rules.set(name, `${rules.get(name) ?? ''}${body};`)
  }
  if (rules.size === 0) return
  for (const element of allElements(root, node => node.properties.className !== undefined)) {
    const styles = attribute(element, 'className')
      .split(' ')
      .flatMap(name => rules.get(name) ?? [])
    // What the element says itself has the last word.
    if (styles.length > 0) element.properties.style = `${styles.join('')}${attribute(element, 'style')}`
  }
}
