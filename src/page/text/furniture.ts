import type { RemarkReason } from '../page.js'
import { isTeaserHeading } from '../teaser-heading.js'
import type { Line } from './line.js'

const NETWORKS =
  'facebook|twitter|x|whatsapp|telegram|mastodon|bluesky|vk|вконтакте|ok|одноклассники|телеграм|e-?mail|فيسبوك|تويتر|واتساب|تلغرام|تيليغرام'

/**
 * Lines at the edges of a page that belong to the site and not to the article, each by the whole line, in the languages of
 * the original and of its translations: a page of either may be pasted.
 */
const FURNITURE: readonly { reason: RemarkReason; lines: readonly string[] }[] = [
  {
    reason: 'share',
    lines: [
      '(?:(?:artikel|beitrag|seite)\\s+)?(?:teilen|drucken|versenden|empfehlen)',
      `(?:auf|bei|per|via) (?:${NETWORKS})(?: (?:teilen|senden|versenden))?`,
      `(?:share|print|e-?mail)(?: this)?(?: (?:article|page|story|post))?|(?:share|send|tweet) (?:on|via|by) (?:${NETWORKS})`,
      `поделиться(?: (?:статьёй|статьей|ссылкой|в|во|через) ?(?:${NETWORKS})?)?|распечатать|отправить по почте`,
      `(?:شارك|مشاركة|انشر)(?: (?:المقال|المقالة|الصفحة))?(?: (?:على|عبر) (?:${NETWORKS}))?|طباعة`,
      'facebook|twitter|whatsapp|telegram|mastodon|bluesky|tweet',
      'link kopieren|copy link|(?:с|)копировать ссылку|نسخ الرابط',
    ],
  },
  {
    reason: 'cookies',
    lines: [
      '(?:wir verwenden|wir nutzen|diese (?:web)?seite (?:verwendet|nutzt)) cookies(?: .*)?',
      'cookie-?(?:einstellungen|hinweis|richtlinie)|alle (?:cookies )?akzeptieren|nur notwendige(?: cookies)?(?: akzeptieren)?',
      '(?:we use|this (?:web)?site uses) cookies(?: .*)?|cookie (?:settings|policy|notice)|accept(?: all)?(?: cookies)?',
      '(?:мы используем|(?:этот )?сайт использует)(?: файлы)? cookies?(?: .*)?|принять все',
      '(?:نستخدم|يستخدم (?:هذا )?الموقع) ملفات تعريف الارتباط(?: .*)?|قبول الكل',
    ],
  },
  {
    reason: 'navigation',
    lines: [
      'start(?:seite)?|home|men[uü]|suche|zum (?:haupt)?inhalt(?: springen)?|nach oben|zurück zur übersicht',
      'impressum|datenschutz(?:erklärung)?|kontakt|newsletter|anmelden|abonnieren',
      'search|skip to (?:main )?content|back to top|imprint|privacy(?: policy)?|contact(?: us)?|sign in|log in|subscribe',
      'главная|меню|поиск|перейти к (?:основному )?содержанию|наверх|контакты|войти|подписаться|политика конфиденциальности',
      'الرئيسية|القائمة|بحث|انتقل إلى المحتوى|تخط إلى المحتوى|إلى الأعلى|اتصل بنا|تسجيل الدخول|اشترك|سياسة الخصوصية',
    ],
  },
]

const PATTERNS = FURNITURE.map(({ reason, lines }) => ({
  reason,
  pattern: new RegExp(`^(?:${lines.join('|')})$`, 'iu'),
}))

/** The reason why a line at the edge of a page is none of the article's; undefined for text. */
export function furniture(line: Line): RemarkReason | undefined {
  return PATTERNS.find(({ pattern }) => pattern.test(line.text))?.reason
}

/** The most that teasers may hold of a page's text: what is longer is part of the article. */
const TEASER_SHARE = 0.3

/** Where the teasers of other articles begin at the end of a page; the number of lines where there are none. */
export function teasersFrom(lines: readonly Line[]): number {
  const total = lines.reduce((sum, line) => sum + line.text.length, 0)
  let before = 0
  for (const [index, line] of lines.entries()) {
    const worthIt = total - before <= total * TEASER_SHARE && index > 1 && index < lines.length - 1
    if (worthIt && isTeaserHeading(line.text)) return index
    before += line.text.length
  }
  return lines.length
}
