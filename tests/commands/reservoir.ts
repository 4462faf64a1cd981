import { project, type TestProject } from '../process.js'

/** A small article in four languages, paragraph by paragraph; written for the tests. */
export const GERMAN = [
  '# Der Stausee von Bolschoje',
  'Im Jahr 1957 wurde der Fluss Tara gestaut. Drei Dörfer verschwanden unter dem Wasser, 412 Familien zogen um.',
  '## Die Arbeiter',
  'Auf der Baustelle arbeiteten 2300 Menschen, die meisten kamen aus Omsk und Tomsk.',
  'Der Lohn war niedrig. Am 14. März 1956 legten die Betonarbeiter für zwei Tage die Arbeit nieder.',
  '- Erste Forderung: wärmere Kleidung',
  '- Zweite Forderung: eine Kantine',
  '## Das Kraftwerk',
  'Das Kraftwerk liefert heute 38 % des Stroms der Stadt. Die Turbinen stammen aus Leningrad.',
  '„Ohne den See hätten wir kein Licht“, sagt die Lehrerin Anna Sokolowa.',
] as const

export const RUSSIAN = [
  '# Водохранилище Большое',
  'В 1957 году реку Тару перекрыли плотиной. Под водой исчезли три деревни, 412 семей переселились.',
  '## Рабочие',
  'На стройке работали 2300 человек, большинство приехали из Омска и Томска.',
  'Зарплата была низкой. 14 марта 1956 года бетонщики на два дня прекратили работу.',
  '- Первое требование: тёплая одежда',
  '- Второе требование: столовая',
  '## Электростанция',
  'Сегодня электростанция даёт 38 % электричества города. Турбины привезли из Ленинграда.',
  '«Без озера у нас не было бы света», — говорит учительница Анна Соколова.',
] as const

export const ARABIC = [
  '# خزان بولشويه',
  'في عام ١٩٥٧ أُقيم سد على نهر تارا. فاختفت تحت الماء ثلاث قرى، وانتقلت ٤١٢ أسرة.',
  '## العمال',
  'عمل في موقع البناء ٢٣٠٠ شخص، جاء معظمهم من أومسك وتومسك.',
  'كان الأجر زهيدًا. وفي ١٤ آذار/مارس ١٩٥٦ توقف عمال الخرسانة عن العمل يومين.',
  '- المطلب الأول: ملابس أدفأ',
  '- المطلب الثاني: مطعم',
  '## محطة الكهرباء',
  'تولّد المحطة اليوم ٣٨٪ من كهرباء المدينة. وجاءت التوربينات من لينينغراد.',
  'تقول المعلمة آنا سوكولوفا: «لولا البحيرة لما كان عندنا نور».',
] as const

export const ENGLISH = [
  '# The Bolshoye reservoir',
  'In 1957 the river Tara was dammed. Three villages disappeared under the water, and 412 families moved.',
  '## The workers',
  'On the building site 2,300 people were at work, most of whom came from Omsk and Tomsk.',
  'Wages were low. On 14 March 1956 the concrete workers stopped work for two days.',
  '- First demand: warmer clothes',
  '- Second demand: a canteen',
  '## The power station',
  'Today the power station supplies 38% of the town’s electricity. The turbines come from Leningrad.',
  '“Without the lake we would have no light,” says the teacher Anna Sokolova.',
] as const

/** Blocks as a Markdown file; items of a list stand together. */
export function markdown(blocks: readonly string[]): string {
  return `${blocks.join('\n\n').replace(/^(- .*)\n\n(?=- )/gm, '$1\n')}\n`
}

/** Blocks without their marks: the texts of units. */
export function texts(blocks: readonly string[]): string[] {
  return blocks.map(block => block.replace(/^(?:#+|-) /, ''))
}

/** A project with the source, and the translations as files beside it. */
export function reservoir(files: Record<string, string | Uint8Array | object> = {}): TestProject {
  return project({
    'corpus/stausee.md': markdown(GERMAN),
    'ru.md': markdown(RUSSIAN),
    'ar.md': markdown(ARABIC),
    'en.md': markdown(ENGLISH),
    ...files,
  })
}
