/** What somebody wrote in German, and what each of the translators makes of it. */
interface Said {
  de: string
  en: string
  ru: string
  ar: string
}

const SAID: readonly Said[] = [
  {
    de: '# Der Fluss und die Stadt',
    en: 'The river and the town',
    ru: 'Река и город',
    ar: 'النهر والمدينة',
  },
  { de: 'Falsch!', en: 'Wrong!', ru: 'Неверно!', ar: 'خطأ!' },
  { de: 'Antwort:', en: 'Answer:', ru: 'Ответ:', ar: 'الجواب:' },
  {
    de: 'Der Hafen liegt im Norden der Stadt. Dort warten die Schiffe auf das Getreide.',
    en: 'The harbour lies in the north of the town. There the ships wait for the grain.',
    ru: 'Порт находится на севере города. Там корабли ждут зерна.',
    ar: 'يقع الميناء في شمال المدينة. هناك تنتظر السفن الحبوب.',
  },
  {
    de: 'Im Frühjahr trat der Fluss über die Ufer. Die Keller standen wochenlang unter Wasser.',
    en: 'In spring the river burst its banks. The cellars were under water for weeks.',
    ru: 'Весной река вышла из берегов. Подвалы неделями стояли под водой.',
    ar: 'في الربيع فاض النهر على ضفتيه. وظلت الأقبية تحت الماء أسابيع.',
  },
  {
    de: 'Die Brücke wurde erst nach dem Krieg gebaut. Vorher fuhr eine Fähre.',
    en: 'The bridge was built only after the war. Before that, there was a ferry.',
    ru: 'Мост построили только после войны. До этого ходил паром.',
    ar: 'بُني الجسر بعد الحرب فقط. وقبل ذلك كانت هناك عبّارة.',
  },
  {
    de: '## Was die Fischer sagen',
    en: 'What the fishers say',
    ru: 'Что говорят рыбаки',
    ar: 'ماذا يقول الصيادون',
  },
  {
    de: 'Wer früh aufsteht, sieht die Netze trocknen. Wer spät kommt, findet den Markt leer.',
    en: 'Those who rise early see the nets drying. Those who come late find the market empty.',
    ru: 'Кто рано встаёт, видит, как сохнут сети. Кто приходит поздно, находит рынок пустым.',
    ar: 'من يستيقظ باكرا ير الشباك تجف. ومن يأت متأخرا يجد السوق فارغة.',
  },
  {
    de: 'Der Müller mahlte nur bei Wind. An stillen Tagen blieb das Brot teuer.',
    en: 'The miller ground only when it was windy. On calm days bread stayed expensive.',
    ru: 'Мельник молол только при ветре. В тихие дни хлеб оставался дорогим.',
    ar: 'كان الطحان يطحن عند هبوب الريح فقط. وفي الأيام الهادئة ظل الخبز غاليا.',
  },
  { de: '- Roggen', en: 'Rye', ru: 'Рожь', ar: 'الجاودار' },
  { de: '- Weizen', en: 'Wheat', ru: 'Пшеница', ar: 'القمح' },
  {
    de: 'Am Ende bleibt die Frage, wem das Wasser gehört.',
    en: 'In the end the question remains whom the water belongs to.',
    ru: 'В конце остаётся вопрос, кому принадлежит вода.',
    ar: 'في النهاية يبقى السؤال: لمن الماء؟',
  },
]

export type Tag = Exclude<keyof Said, 'de'>

/** What comes into a document; some of it stands there several times, as it does in life. */
export const POOL: readonly string[] = [...SAID.map(({ de }) => de), 'Falsch!', 'Antwort:']

/** The text of a paragraph without what makes it a heading or an item. */
export const bare = (paragraph: string) => paragraph.replace(/^(?:#+|-) /, '')

/** Letters that a word of each language is spelt with by the digits of its number. */
const LETTERS: Readonly<Record<Tag, string>> = { en: 'bcdfghjklm', ru: 'бвгджзклмн', ar: 'بتجدرزسصطع' }
const FIRST: Readonly<Record<Tag, string>> = { en: 'Q', ru: 'Щ', ar: 'ظ' }

/** A word that no other text has, and whose letters say which language it belongs to. */
export function markOf(number: number, language: Tag): string {
  const digits = [...String(number).padStart(4, '0')]
  return FIRST[language] + digits.map(digit => LETTERS[language][Number(digit)]).join('')
}

const MARKS = /Q[bcdfghjklm]{4}|Щ[бвгджзклмн]{4}|ظ[بتجدرزسصطع]{4}/g

/** The words of that kind in a text. */
export const marksIn = (text: string): string[] => text.match(MARKS) ?? []

/** The language that such a word is of. */
export function languageOf(mark: string): Tag {
  return (Object.keys(FIRST) as Tag[]).find(tag => mark.startsWith(FIRST[tag])) as Tag
}

/** What a translator makes of a German text, with a word in it that tells it from all others. */
export function translationOf(german: string, language: Tag, mark: string): string {
  const known = SAID.filter(({ de }) => german.includes(bare(de).slice(0, 14)))
  const text = known.map(said => said[language]).join(' ') || german
  return `${mark} ${text}`
}
