/** What Ink tells of a key. */
export interface Pressed {
  upArrow?: boolean
  downArrow?: boolean
  leftArrow?: boolean
  rightArrow?: boolean
  pageUp?: boolean
  pageDown?: boolean
  home?: boolean
  end?: boolean
  return?: boolean
  escape?: boolean
  tab?: boolean
  backspace?: boolean
  delete?: boolean
  ctrl?: boolean
  shift?: boolean
  meta?: boolean
}

const NAMES = {
  upArrow: 'up',
  downArrow: 'down',
  leftArrow: 'left',
  rightArrow: 'right',
  pageUp: 'pageUp',
  pageDown: 'pageDown',
  home: 'home',
  end: 'end',
  return: 'return',
  escape: 'escape',
  tab: 'tab',
  backspace: 'backspace',
  delete: 'delete',
} as const

/** A key by its name: `up`, `ctrl+s`, `shift+left`, or the character itself. */
export function keyName(input: string, key: Pressed): string {
  const named = (Object.keys(NAMES) as (keyof typeof NAMES)[]).find(name => key[name])
  const base = named ? NAMES[named] : input
  // Ink tells of Escape as of a key with Alt.
  const alt = key.meta && base !== 'escape'
  const shift = key.shift && named !== undefined
  return `${key.ctrl ? 'ctrl+' : ''}${alt ? 'alt+' : ''}${shift ? 'shift+' : ''}${base}`
}
