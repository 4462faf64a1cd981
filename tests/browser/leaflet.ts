import { execFileSync } from 'node:child_process'
import { alignment, project, registry, type TestProject } from '../process.js'

const LONG =
  'Wer um sechs Uhr früh am Werkstor steht, sieht zuerst die Fahrräder, dann die Busse, und erst wenn die Sirene zum zweiten Mal heult, die Menschen, die seit **drei Wochen** nicht mehr hineingehen, sondern davor stehen bleiben, Tee aus [Thermoskannen](https://beispiel.example/tee) trinken und zählen, wer heute fehlt.'

const UNITS = [
  { id: 'titel001', kind: 'heading', text: 'Drei Wochen vor dem Tor' },
  { id: 'lang0001', kind: 'paragraph', text: LONG },
  {
    id: 'wandel01',
    kind: 'paragraph',
    text: 'Die Gewerkschaft verlangt 12 Prozent mehr Lohn und 30 freie Tage.',
  },
  { id: 'streit01', kind: 'paragraph', text: 'Am Abend kam die Leitung und ging wieder.' },
  { id: 'zurueck1', kind: 'paragraph', text: 'Niemand hat das Angebot unterschrieben.' },
  { id: 'titel002', kind: 'heading', text: 'Was danach geschah' },
  { id: 'offen001', kind: 'paragraph', text: 'Die Gewerkschaft verlangt 10 Prozent mehr Lohn.' },
  { id: 'zitat001', kind: 'blockquote', text: '„Wir haben Zeit“, sagte *sie*, „mehr als der Stahl.“' },
  {
    id: 'wort0001',
    kind: 'paragraph',
    text: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft hieß sie nie.',
  },
  { id: 'schluss1', kind: 'paragraph', text: 'Der Schluss ist offen.' },
]

const SAID: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    titel001: 'Three weeks at the gate',
    lang0001:
      'Whoever stands at the gate at six in the morning first sees the bicycles, then the buses, and only when the siren howls a second time the people who for **three weeks** have not gone in, but stay in front of it, drink tea from [flasks](https://beispiel.example/tee) and count who is missing today.',
    wandel01: 'The union demands 12 per cent more pay.',
    streit01: 'In the evening the management came and left.',
    zurueck1: 'Nobody has signed the offer.',
    zitat001: '“We have time,” *she* said, “more than the steel.”',
    schluss1: 'The end is open.',
  },
  ru: {
    titel001: 'Три недели у ворот',
    lang0001:
      'Кто в шесть утра стоит у заводских ворот, сначала видит велосипеды, потом автобусы, и лишь когда сирена воет во второй раз, людей, которые уже **три недели** не заходят внутрь, а стоят перед ними, пьют чай из [термосов](https://beispiel.example/tee) и считают, кого сегодня нет.',
    wandel01: 'Профсоюз требует прибавки в 12 процентов.',
    streit01: 'Вечером руководство пришло и ушло.',
    zurueck1: 'Никто не подписал предложение.',
    schluss1: 'Конец открыт.',
  },
  ar: {
    titel001: 'ثلاثة أسابيع أمام البوابة',
    lang0001:
      'مَن يقف عند بوابة المصنع في السادسة صباحًا يرى أولًا الدراجات ثم الحافلات، ولا يرى إلا حين تدوّي صفّارة الإنذار للمرة الثانية أولئك الذين لم يدخلوا منذ **ثلاثة أسابيع**، بل يقفون أمامها ويشربون الشاي من [الترامس](https://beispiel.example/tee) ويعدّون مَن غاب اليوم.',
    wandel01: 'يطالب الاتحاد بزيادة قدرها 15 في المئة.',
    streit01: 'جاءت الإدارة في المساء ثم انصرفت.',
    zurueck1: 'لم يوقّع أحد على العرض.',
  },
}

const FORMER: Readonly<Record<string, string>> = {
  wandel01: 'Die Gewerkschaft verlangt 12 Prozent mehr Lohn.',
}
const BESIDE: Readonly<Record<string, object>> = {
  streit01: {
    note: 'Vgl. Heft 4, S. 12.',
    conflict: {
      source: 'Am Abend kam die Leitung und ging wieder.',
      target: 'حضرت الإدارة مساءً ثم غادرت.',
      state: 'translated',
    },
  },
  zurueck1: { returned: { note: 'Das Angebot steht im Plural, siehe `angebot.md`.' } },
}

const STATES: Readonly<Record<string, string>> = { en: 'reviewed', ru: 'final', ar: 'translated' }

function entriesIn(language: string): object[] {
  return UNITS.map(({ id, text }) => {
    const target = SAID[language]?.[id]
    if (!target) return { id, source: '', target: '', state: 'initial' }
    const state = STATES[language]
    return {
      id,
      source: FORMER[id] ?? text,
      target,
      state,
      ...(language === 'ar' ? BESIDE[id] : {}),
    }
  })
}

const PARTS: Readonly<Record<string, string>> = { heading: '## ', blockquote: '> ' }
const NAME = 'hefte/2024/ein-sehr-langer-name-der-nirgends-umbricht-weil-er-keine-lücke-hat'

/** A project that has something to show on each screen: long texts, all states, a conflict, findings, and a text without a place. */
export function leaflet(): TestProject {
  const german = UNITS.map(({ kind, text }) => `${PARTS[kind] ?? ''}${text}\n`).join('\n')
  const long = [{ id: 'anfang01', kind: 'paragraph', text: 'Ein Anfang.' }]
  const made = project({
    'synopse.config.json': { targets: ['en', 'ru', 'ar'] },
    'corpus/tor.md': german,
    'alignments/tor/de.json': registry('tor', UNITS),
    ...Object.fromEntries(
      ['en', 'ru', 'ar'].map(language => [
        `alignments/tor/${language}.json`,
        {
          ...alignment('tor', language, entriesIn(language)),
          ...(language === 'ar' && {
            unplaced: [{ after: 'zurueck1', text: 'هذه الفقرة لا مكان لها في النص الألماني.' }],
          }),
        },
      ]),
    ),
    [`corpus/${NAME}.md`]: 'Ein Anfang.\n',
    [`alignments/${NAME}/de.json`]: registry(NAME, long),
    ...Object.fromEntries(
      ['en', 'ru', 'ar'].map(language => [
        `alignments/${NAME}/${language}.json`,
        alignment(
          NAME,
          language,
          long.map(({ id }) => ({ id, source: '', target: '', state: 'initial' })),
        ),
      ]),
    ),
    'glossary.json': {
      version: 1,
      terms: [{ german: ['Gewerkschaft'], use: { ar: ['نقابة'] } }],
    },
  })
  git(made, 'init', '-q')
  commit(made, 'Take over what there is')
  const arabic = made.read('alignments/tor/ar.json')
  made.write('alignments/tor/ar.json', arabic.replace('العرض.', 'العرض بعد.'))
  commit(made, 'العرض: صياغة أدقّ')
  return made
}

function git(made: TestProject, ...args: string[]): void {
  const name = ['-c', 'user.name=Mina', '-c', 'user.email=mina@example.org']
  execFileSync('git', ['-C', made.root, ...name, ...args])
}

function commit(made: TestProject, subject: string): void {
  git(made, 'add', '.')
  git(made, 'commit', '-qm', subject)
}
