/** Attributes that a reader hears or sees, unless the config names others. */
export const ATTRIBUTES: readonly string[] = ['alt', 'alt-text', 'title', 'aria-label', 'caption', 'label']

/** What finds an attribute of these names whose value holds a letter or a digit. */
export function spokenAttribute(names: readonly string[] = ATTRIBUTES): RegExp {
  const either = names.map(name => name.replace(/[^\w-]/g, '\\$&')).join('|')
  return new RegExp(
    String.raw`(?<![\w-])(?:${either || '(?!)'})\s*=\s*(?:"[^"]*[\p{L}\p{N}]|'[^']*[\p{L}\p{N}]|[^\s"'>]*[\p{L}\p{N}])`,
    'iu',
  )
}
