/** Headings under which sites list their other articles, in the languages of the original and of its translations. */
const HEADINGS = [
  'aktuelles?|neue(?:ste)? (?:artikel|beiträge)|(?:weitere|ähnliche|verwandte|neuere|andere) (?:artikel|beiträge|texte|themen)',
  'mehr (?:zum thema|artikel|beiträge|lesen)|(?:das )?könnte (?:sie|dich|euch) (?:auch )?interessieren|(?:das )?könnte (?:ihnen|dir|euch) (?:auch )?gefallen',
  'lesen sie (?:auch|mehr)|lies auch|siehe auch|auch interessant|meistgelesen|empfohlene (?:artikel|beiträge)',
  'related(?: (?:articles|posts|content|stories))?|(?:you (?:may|might) (?:also )?like)|read (?:next|more)|more from .{1,40}|see also|recommended (?:reading|articles|posts|for you)',
  '(?:похожие|другие|ещё|новые|связанные) (?:статьи|записи|материалы|публикации)|читайте также|по теме|вам может (?:быть интересно|понравиться)',
  '(?:مقالات|مواضيع|منشورات) (?:ذات صلة|مشابهة|أخرى)|اقرأ أيضًا|اقرأ أيضا|قد يعجبك أيضًا|ذات صلة',
]

const PATTERN = new RegExp(`^(?:${HEADINGS.join('|')})\\s*[:…]?$`, 'i')

/** Whether a line or heading stands above the teasers of other articles. */
export function isTeaserHeading(text: string): boolean {
  return PATTERN.test(text)
}
