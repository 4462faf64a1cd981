/** The beginning of a text on one line, with an ellipsis where it goes on: at most so many characters (code points). */
export function beginning(text: string, characters: number): string {
  const all = [...text.replace(/\s+/g, ' ').trim()]
  return all.length > characters ? `${all.slice(0, characters - 1).join('')}…` : all.join('')
}
