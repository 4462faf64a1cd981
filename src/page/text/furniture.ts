import type { RemarkReason } from '../page.js'
import type { Line } from './line.js'

/** Lines at the edges of a page that belong to the site and not to the article, each by the whole line. */
const FURNITURE: readonly { reason: RemarkReason; pattern: RegExp }[] = [
  {
    reason: 'share',
    pattern:
      /^(?:(?:artikel|beitrag|seite)?\s*(?:teilen|drucken|versenden|empfehlen)|(?:auf|bei|per|via) (?:facebook|twitter|x|whatsapp|telegram|mastodon|bluesky|e-?mail)(?: (?:teilen|senden|versenden))?|facebook|twitter|whatsapp|telegram|mastodon|bluesky|tweet|link kopieren)$/i,
  },
  {
    reason: 'cookies',
    pattern:
      /^(?:(?:wir verwenden|wir nutzen|diese (?:web)?seite (?:verwendet|nutzt)) cookies\b.*|cookie-?(?:einstellungen|hinweis|richtlinie)|alle (?:cookies )?akzeptieren|nur notwendige(?: cookies)?(?: akzeptieren)?)$/i,
  },
  {
    reason: 'navigation',
    pattern:
      /^(?:start(?:seite)?|home|men[uü]|suche|zum (?:haupt)?inhalt(?: springen)?|skip to content|nach oben|zurück zur übersicht|impressum|datenschutz(?:erklärung)?|kontakt|newsletter|anmelden|abonnieren)$/i,
  },
]

/** The reason why a line at the edge of a page is none of the article's; undefined for text. */
export function furniture(line: Line): RemarkReason | undefined {
  return FURNITURE.find(({ pattern }) => pattern.test(line.text))?.reason
}

/** Headings under which sites list their other articles. */
const TEASERS =
  /^(?:aktuelles?|neue(?:ste)? (?:artikel|beiträge)|(?:weitere|ähnliche|verwandte|neuere|andere) (?:artikel|beiträge|texte|themen)|mehr (?:zum thema|artikel|beiträge|lesen)|(?:das )?könnte (?:sie|dich|euch) (?:auch )?interessieren|das könnte (?:sie|dich|euch) (?:auch )?interessieren|lesen sie (?:auch|mehr)|lies auch|siehe auch|auch interessant|meistgelesen|empfohlene (?:artikel|beiträge)|related (?:articles|posts))\s*[:…]?$/i

/** The most that teasers may hold of a page's text: what is longer is part of the article. */
const TEASER_SHARE = 0.3

/** Where the teasers of other articles begin at the end of a page; the number of lines where there are none. */
export function teasersFrom(lines: readonly Line[]): number {
  const total = lines.reduce((sum, line) => sum + line.text.length, 0)
  let before = 0
  for (const [index, line] of lines.entries()) {
    const worthIt = total - before <= total * TEASER_SHARE && index > 1 && index < lines.length - 1
    if (worthIt && TEASERS.test(line.text)) return index
    before += line.text.length
  }
  return lines.length
}
