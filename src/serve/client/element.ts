type Attributes = Readonly<Record<string, string | undefined>>

/** An element with its attributes and what it holds: strings are text, whatever they look like. */
export function element(
  name: string,
  attributes: Attributes,
  ...content: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(key, value)
  made.append(...content)
  return made
}

/** Attributes of a text in a language that no browser is to translate. */
export function textIn(language: string): Attributes {
  return { lang: language, dir: 'auto', translate: 'no' }
}
