import { graphemes } from '../terminal/graphemes.js'
import type { Input } from './deeds/deed.js'
import { keyName, type Pressed } from './key-name.js'

/** What Ink tells of keys as single ones: what is typed fast, or over a slow line, comes in one piece. */
export function presses(text: string, key: Pressed): Input[] {
  const isNamed = key.ctrl || key.meta || text.length < 2
  if (isNamed) return [{ name: keyName(text, key), text: key.ctrl || key.meta ? '' : text }]
  return graphemes(text.replaceAll('\r\n', '\r')).map(cluster => {
    const name = CONTROLS[cluster]
    return name ? { name, text: '' } : { name: cluster, text: cluster }
  })
}

const CONTROLS: Readonly<Record<string, string>> = {
  '\r': 'return',
  '\n': 'return',
  '\t': 'tab',
  '\b': 'backspace',
  '\u007f': 'backspace',
  '\u001b': 'escape',
  '\u0013': 'ctrl+s',
}
