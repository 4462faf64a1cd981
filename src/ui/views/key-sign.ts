const SIGNS: Readonly<Record<string, string>> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  return: '⏎',
  escape: 'Esc',
  tab: 'Tab',
  'shift+tab': 'Shift-Tab',
  pageUp: 'PgUp',
  pageDown: 'PgDn',
  home: 'Home',
  end: 'End',
  ' ': 'Space',
  backspace: '⌫',
  delete: 'Del',
  click: 'Click',
  wheelUp: 'Wheel-↑',
  wheelDown: 'Wheel-↓',
}

/** A key as a person knows it. */
export function keySign(name: string): string {
  const sign = SIGNS[name]
  if (sign) return sign
  if (/^f\d+$/.test(name)) return name.toUpperCase()
  const [, modifiers = '', base = name] = /^((?:(?:ctrl|alt|shift)\+)*)(.+)$/.exec(name) ?? []
  const before = modifiers
    .split('+')
    .filter(Boolean)
    .map(part => part[0]?.toUpperCase() + part.slice(1))
  return [...before, SIGNS[base] ?? (before.length > 0 ? base.toUpperCase() : base)].join('-')
}

/** What a mouse does has no sign: who has one tries it. */
const POINTED = new Set(['click', 'wheelUp', 'wheelDown'])

/** The keys of a deed as a person knows them. */
export function keySigns(keys: readonly string[]): string[] {
  return keys.filter(name => !POINTED.has(name)).map(keySign)
}
