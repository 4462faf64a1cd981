import { alignment, project, registry, type TestProject } from '../process.js'

/** An article with its translations into Russian and Arabic: each has its own numbers and names. */
const TEXTS: readonly (readonly [de: string, ru: string, ar: string])[] = [
  ['Die Bahn durch die Wüste', 'Железная дорога через пустыню', 'السكة الحديدية عبر الصحراء'],
  [
    'Im Frühjahr 1927 begann der Bau der Turksib, einer Eisenbahn von 1.442 Kilometern Länge zwischen Semipalatinsk und Lugowaja.',
    'Весной 1927 года началось строительство Турксиба – железной дороги длиной 1442 километра между Семипалатинском и Луговой.',
    'في ربيع عام ١٩٢٧ بدأ بناء تركسيب، وهي سكة حديدية طولها ١٤٤٢ كيلومترًا بين سيميبالاتينسك ولوغوفايا.',
  ],
  [
    'Rund 50.000 Arbeiter verlegten die Schienen, die meisten von ihnen mit Schaufel und Schubkarre, denn Maschinen gab es kaum.',
    'Около 50 000 рабочих укладывали рельсы, большинство из них лопатой и тачкой, потому что машин почти не было.',
    'مدّ نحو ٥٠ ألف عامل القضبان، ومعظمهم بالمجرفة وعربة اليد، إذ لم تكن هناك آلات تقريبًا.',
  ],
  [
    'Der Ingenieur Wladimir Schatow leitete den Bau; er hatte zuvor im Hafen von New York gearbeitet.',
    'Строительством руководил инженер Владимир Шатов; прежде он работал в порту Нью-Йорка.',
    'أشرف على البناء المهندس فلاديمير شاتوف، وكان قد عمل قبل ذلك في ميناء نيويورك.',
  ],
  [
    'Das Wasser musste in Fässern herangebracht werden: Kamele trugen täglich 12 Tonnen davon in die Lager der Arbeiter.',
    'Воду приходилось привозить в бочках: верблюды ежедневно доставляли в лагеря рабочих 12 тонн.',
    'كان لا بد من جلب الماء في براميل: فكانت الجمال تحمل منه كل يوم ١٢ طنًا إلى معسكرات العمال.',
  ],
  [
    'Im Dezember 1928 streikten die Schmiede von Ajagus drei Tage lang, weil der Lohn um 18 Prozent gesenkt worden war.',
    'В декабре 1928 года кузнецы Аягуза бастовали три дня, потому что зарплату снизили на 18 процентов.',
    'في كانون الأول/ديسمبر ١٩٢٨ أضرب حدّادو أياغوز ثلاثة أيام، لأن الأجور خُفّضت بنسبة ١٨ بالمئة.',
  ],
  [
    'Die Brücke über den Fluss Ili war mit 420 Metern das längste Bauwerk der Strecke; sie wurde im Winter auf dem Eis errichtet.',
    'Мост через реку Или длиной 420 метров был самым длинным сооружением линии; его возводили зимой на льду.',
    'كان الجسر على نهر إيلي بطول ٤٢٠ مترًا أطول منشآت الخط، وقد أقيم شتاءً فوق الجليد.',
  ],
  [
    'Viktor Turin drehte über den Bau einen Stummfilm, der 1929 in Moskau und ein Jahr später in Berlin gezeigt wurde.',
    'Виктор Турин снял о стройке немой фильм, который в 1929 году показали в Москве, а через год в Берлине.',
    'صوّر فيكتور تورين عن البناء فيلمًا صامتًا عُرض عام ١٩٢٩ في موسكو وبعد عام في برلين.',
  ],
  [
    'Am 28. April 1930 wurde bei Ainabulak der letzte Nagel eingeschlagen, 17 Monate früher als geplant.',
    '28 апреля 1930 года у Айнабулака забили последний костыль, на 17 месяцев раньше срока.',
    'في ٢٨ نيسان/أبريل ١٩٣٠ دُقّ آخر مسمار عند عين بولاق، قبل الموعد المقرر بسبعة عشر شهرًا (١٧).',
  ],
  [
    'Ilja Ilf und Jewgeni Petrow fuhren im Zug der Journalisten mit und schrieben darüber in ihrem Roman „Das Goldene Kalb“.',
    'Илья Ильф и Евгений Петров ехали в поезде журналистов и написали об этом в романе «Золотой телёнок».',
    'سافر إيليا إيلف ويفغيني بتروف في قطار الصحفيين وكتبا عن ذلك في روايتهما «العجل الذهبي».',
  ],
  [
    'Mit der Bahn kamen Getreide und Holz aus Sibirien nach Taschkent; im Jahr 1935 waren es bereits 2,6 Millionen Tonnen.',
    'По дороге в Ташкент пошли зерно и лес из Сибири; в 1935 году их было уже 2,6 миллиона тонн.',
    'وصلت بالسكة الحديدية الحبوب والأخشاب من سيبيريا إلى طشقند، وبلغت عام ١٩٣٥ نحو ٢٫٦ مليون طن.',
  ],
  [
    'Heute fahren täglich 34 Züge auf der Strecke, und in Almaty erinnert ein Museum mit 900 Fotografien an die Bauarbeiter.',
    'Сегодня по линии ежедневно ходят 34 поезда, а в Алматы о строителях напоминает музей с 900 фотографиями.',
    'تسير اليوم على الخط ٣٤ قطارًا يوميًا، وفي ألماتي متحف يضم ٩٠٠ صورة يذكّر بعمال البناء.',
  ],
]

const ids = TEXTS.map((_, index) => `absatz${String(index + 1).padStart(2, '0')}`)

/** The ids of the paragraphs by their numbers, which begin with 1. */
export const unit = (number: number): string => ids[number - 1] as string

export type Column = readonly string[]

/** The Russian and the Arabic as they belong. */
export const RU: Column = TEXTS.map(([, ru]) => ru)
export const AR: Column = TEXTS.map(([, , ar]) => ar)

/** A column in which two paragraphs, by their numbers, have changed places. */
export function swapped(column: Column, a: number, b: number): Column {
  return column.with(a - 1, column[b - 1] as string).with(b - 1, column[a - 1] as string)
}

/** A column in which the paragraph with this number was skipped, so that all behind it stand one too early. */
export function skipped(column: Column, number: number): Column {
  return [...column.toSpliced(number - 1, 1), '']
}

export const GERMAN = `# ${TEXTS.map(([de]) => de).join('\n\n')}\n`

/** A project with the article, each language in a column of its own. */
export function railway(columns: Readonly<Record<string, Column>>): TestProject {
  const units = TEXTS.map(([text], index) => ({
    id: ids[index],
    kind: index === 0 ? 'heading' : 'paragraph',
    text,
  }))
  const entries = (column: Column) =>
    units.map(({ id, text }, index) => {
      const target = column[index] ?? ''
      return target
        ? { id, source: text, target, state: 'translated' }
        : { id, source: '', target: '', state: 'initial' }
    })
  return project({
    'synopse.config.json': { targets: Object.keys(columns) },
    'corpus/bahn.md': GERMAN,
    'alignments/bahn/de.json': registry('bahn', units),
    ...Object.fromEntries(
      Object.entries(columns).map(([language, column]) => [
        `alignments/bahn/${language}.json`,
        alignment('bahn', language, entries(column)),
      ]),
    ),
  })
}
