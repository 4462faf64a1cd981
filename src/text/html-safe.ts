/** A text that stands for itself in HTML, between tags and between double quotes. */
export function htmlSafe(text: string): string {
  return text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)
}
