/** What a placeholder stands for; nothing where there is none. */
export type ValueOf = (name: string) => string | number | undefined

/**
 * A text with placeholders (`{{name}}`), cut once to be filled in often: messages are told by the thousand.
 *
 * @param safe makes a value harmless where the text is shown
 */
export function template(text: string, safe: (value: string) => string): (get: ValueOf) => string {
  const [first = '', ...parts] = text.split(/\{\{(.+?)\}\}/)
  const holes: { name: string; after: string }[] = []
  for (let at = 0; at < parts.length; at += 2)
    holes.push({ name: (parts[at] as string).trim(), after: parts[at + 1] as string })
  return get => {
    let filled = first
    for (const { name, after } of holes) filled += safe(String(get(name) ?? '')) + after
    return filled
  }
}
