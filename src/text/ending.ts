/** The end of a text on one line, with an ellipsis where something precedes it: at most so many characters (code points). */
export function ending(text: string, characters: number): string {
  const all = [...text.replace(/\s+/g, ' ').trim()]
  return all.length > characters ? `…${all.slice(1 - characters).join('')}` : all.join('')
}
