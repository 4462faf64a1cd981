/** One text in all languages of the project. Slots in braces are filled alike in each. */
export type Said = Readonly<Record<Tongue, string>>

export const TONGUES = ['de', 'en', 'ru', 'ar'] as const

export type Tongue = (typeof TONGUES)[number]

const said = (de: string, en: string, ru: string, ar: string): Said => ({ de, en, ru, ar })

/** Two or three of these make a paragraph. */
export const SENTENCES: readonly Said[] = [
  said(
    'In {place} legten am {date} rund {n} Beschäftigte die Arbeit nieder, weil der Lohn seit Monaten nicht gezahlt worden war.',
    'In {place}, around {n} employees stopped work on {date} because their wages had not been paid for months.',
    'В городе {place} {date} около {n} работников прекратили работу, потому что зарплату не платили уже несколько месяцев.',
    'في {place} توقف نحو {n} من العاملين عن العمل في {date}، لأن الأجور لم تُدفع منذ عدة أشهر.',
  ),
  said(
    'Die Leitung des Werks {place} sprach von {big} Tonnen im Jahr, die Gewerkschaft hielt diese Zahl für weit übertrieben.',
    'The management of the {place} plant spoke of {big} tonnes a year, while the union considered this figure greatly exaggerated.',
    'Руководство завода {place} говорило о {big} тонн в год, а профсоюз считал эту цифру сильно завышенной.',
    'تحدثت إدارة مصنع {place} عن {big} طن في السنة، أما النقابة فرأت أن هذا الرقم مبالغ فيه كثيرًا.',
  ),
  said(
    'Noch im Jahr {year} hatte *{place}* als der ruhigste Ort der ganzen Küste gegolten.',
    'As late as {year}, *{place}* had been regarded as the quietest place on the whole coast.',
    'Ещё в {year} году *{place}* считался самым спокойным местом на всём побережье.',
    'حتى عام {year} كانت *{place}* تُعدّ أهدأ مكان على الساحل كله.',
  ),
  said(
    'Wer die Rechnungen von damals liest, findet darin einen Aufschlag von {decimal} %, den niemand je erklärt hat.',
    'Anyone who reads the bills from that time will find a surcharge of {decimal}% in them that nobody has ever explained.',
    'Кто читает счета того времени, находит в них надбавку в {decimal} %, которую никто так и не объяснил.',
    'من يقرأ فواتير تلك الفترة يجد فيها زيادة قدرها {decimal}٪ لم يشرحها أحد قط.',
  ),
  said(
    'Der Bericht von {person} liegt inzwischen [im Archiv der Stadt]({url}) und umfasst {n} Seiten.',
    'The report by {person} is now kept [in the city archive]({url}) and runs to {n} pages.',
    'Отчёт, который составил {person}, хранится теперь [в городском архиве]({url}) и занимает {n} страниц.',
    'يوجد تقرير {person} الآن [في أرشيف المدينة]({url}) ويقع في {n} صفحة.',
  ),
  said(
    'Am Hafen warteten die Fischer auf das Schiff aus {place}, das an diesem Morgen nicht mehr kommen sollte.',
    'At the harbour, the fishermen were waiting for the ship from {place}, which would not arrive that morning.',
    'В порту рыбаки ждали судно из города {place}, которое в то утро уже не должно было прийти.',
    'في الميناء كان الصيادون ينتظرون السفينة القادمة من {place}، وهي لن تصل في ذلك الصباح.',
  ),
  said(
    'Für die neue Brücke über den Fluss waren {decimal} Millionen Euro vorgesehen, und bezahlt wurde am Ende das Doppelte.',
    'The budget for the new bridge over the river was {decimal} million euros, and in the end twice as much was paid.',
    'На новый мост через реку было выделено {decimal} миллиона евро, а заплатили в итоге вдвое больше.',
    'خُصص للجسر الجديد على النهر {decimal} مليون يورو، ودُفع في النهاية ضعف هذا المبلغ.',
  ),
  said(
    'Die Ärztin {person} erzählt, dass in jenem Winter {n} Kinder mit Husten und Fieber zu ihr gebracht wurden.',
    'The doctor {person} recalls that {n} children with coughs and fever were brought to her that winter.',
    'Врач {person} рассказывает, что в ту зиму к ней привели {n} детей с кашлем и температурой.',
    'تروي الطبيبة {person} أن {n} طفلًا مصابين بالسعال والحمى أُحضروا إليها في ذلك الشتاء.',
  ),
  said(
    'Seit dem {date} fährt der Zug zwischen {place} und der Hauptstadt nur noch einmal in der Woche.',
    'Since {date}, the train between {place} and the capital has been running only once a week.',
    'С {date} поезд между городом {place} и столицей ходит только раз в неделю.',
    'منذ {date} لا يسير القطار بين {place} والعاصمة إلا مرة واحدة في الأسبوع.',
  ),
  said(
    'Auf dem Markt kostete das Brot **{n} Cent** mehr als im Herbst, und die Schlange reichte bis zur Kirche.',
    'At the market, bread cost **{n} cents** more than in autumn, and the queue reached as far as the church.',
    'На рынке хлеб стоил на **{n} центов** дороже, чем осенью, и очередь доходила до самой церкви.',
    'في السوق صار ثمن الخبز أغلى بمقدار **{n} سنتًا** مما كان في الخريف، وامتد الطابور حتى الكنيسة.',
  ),
  said(
    'Die Gewerkschaft verlangte einen Vertrag, der für alle gilt, auch für die Leute aus {place}.',
    'The union demanded a contract that applies to everyone, including the people from {place}.',
    'Профсоюз требовал договора, который действует для всех, в том числе для людей из города {place}.',
    'طالبت النقابة بعقد يسري على الجميع، بمن فيهم أهل {place}.',
  ),
  said(
    'Als {person} im Jahr {year} zurückkehrte, standen von dem alten Viertel nur noch die Mauern.',
    'When {person} returned in {year}, only the walls of the old quarter were still standing.',
    'Когда в {year} году {person} приехал обратно, от старого квартала остались только стены.',
    'حين عاد {person} في عام {year} لم يبق من الحي القديم سوى الجدران.',
  ),
  said(
    'In den Büchern der Gemeinde {place} stehen {big} Namen, und hinter jedem steht ein Beruf.',
    'The books of the municipality of {place} contain {big} names, and behind each one there is an occupation.',
    'В книгах общины {place} значится {big} имён, и за каждым указано ремесло.',
    'في سجلات بلدية {place} يوجد {big} اسم، وإلى جانب كل اسم مهنة صاحبه.',
  ),
  said(
    '„Wir haben lange genug gewartet“, sagte {person} auf der Versammlung und setzte sich wieder.',
    '“We have waited long enough,” said {person} at the meeting and sat down again.',
    '«Мы ждали достаточно долго», — заявил {person} на собрании и снова сел.',
    '«لقد انتظرنا بما يكفي»، قال {person} في الاجتماع ثم جلس من جديد.',
  ),
  said(
    'Von den Schulen des Bezirks {place} haben {n} kein warmes Wasser, und in den übrigen ist es oft abgestellt.',
    'Of the schools in the district of {place}, {n} have no hot water, and in the others it is often turned off.',
    'Из школ района {place} в {n} нет горячей воды, а в остальных её часто отключают.',
    'من مدارس منطقة {place} هناك {n} بلا ماء ساخن، وفي البقية كثيرًا ما يُقطع الماء.',
  ),
  said(
    'Der Preis für eine Tonne Kohle stieg bis zum {date} um {decimal} %, ohne dass jemand mehr davon gekauft hätte.',
    'The price of a tonne of coal rose by {decimal}% up to {date}, although nobody had bought any more of it.',
    'Цена тонны угля к {date} выросла на {decimal} %, хотя никто не стал покупать его больше.',
    'ارتفع سعر طن الفحم حتى {date} بنسبة {decimal}٪، مع أن أحدًا لم يشتر منه أكثر.',
  ),
  said(
    'Die Zeitung *Bote von {place}* druckte den Brief erst, als er in allen Küchen schon gelesen worden war.',
    'The newspaper *{place} Messenger* only printed the letter once it had been read in every kitchen.',
    'Газета *Вестник города {place}* напечатала письмо лишь тогда, когда его уже прочитали на всех кухнях.',
    'لم تنشر صحيفة *رسول {place}* الرسالة إلا بعد أن قُرئت في كل المطابخ.',
  ),
  said(
    'Unter der Brücke von {place} schliefen im Sommer {n} Arbeiter, die auf den Feldern keine Unterkunft hatten.',
    'Under the bridge in {place}, {n} workers who had no lodgings in the fields slept during the summer.',
    'Под мостом в городе {place} летом спали {n} рабочих, у которых на полях не было жилья.',
    'تحت جسر {place} كان ينام في الصيف {n} من العمال الذين لم يكن لهم مسكن في الحقول.',
  ),
  said(
    'Wie viel Wasser der Fluss dort wirklich führt, hat zuletzt {person} gemessen, und zwar im Jahr {year}.',
    'The last person to measure how much water the river really carries there was {person}, in {year}.',
    'Сколько воды в реке на самом деле, последним измерил там {person}, и было это в {year} году.',
    'كم يحمل النهر هناك من الماء حقًا، آخر من قاس ذلك هو {person}، وكان ذلك في عام {year}.',
  ),
  said(
    'Eine Antwort auf die Anfrage kam aus {place} erst nach {n} Tagen, und sie bestand aus einem einzigen Satz.',
    'A reply to the enquiry only came from {place} after {n} days, and it consisted of a single sentence.',
    'Ответ на запрос пришёл из города {place} только через {n} дней и состоял из одной фразы.',
    'لم يصل الرد على الاستفسار من {place} إلا بعد {n} يومًا، وكان من جملة واحدة.',
  ),
]

export const HEADINGS: readonly Said[] = [
  said(
    'Was in {place} geschah',
    'What Happened in {place}',
    'Что произошло в городе {place}',
    'ما الذي حدث في {place}',
  ),
  said(
    'Der lange Weg nach {place}',
    'The Long Road to {place}',
    'Долгий путь в город {place}',
    'الطريق الطويل إلى {place}',
  ),
  said('Das Wasser von {place}', 'The Water of {place}', 'Вода города {place}', 'مياه {place}'),
  said('{person} und die Brücke', '{person} and the Bridge', '{person} и мост', '{person} والجسر'),
  said('Ein Winter in {place}', 'A Winter in {place}', 'Зима в городе {place}', 'شتاء في {place}'),
  said('Wem gehört {place}?', 'Who Owns {place}?', 'Кому принадлежит {place}?', 'من يملك {place}؟'),
]

export const ITEMS: readonly Said[] = [
  said(
    '{place}: {n} Betriebe, in denen seit dem Frühjahr wieder gearbeitet wird',
    '{place}: {n} companies in which work has been going on again since spring',
    '{place}: {n} предприятий, на которых с весны снова идёт работа',
    '{place}: {n} من المنشآت التي عاد فيها العمل منذ الربيع',
  ),
  said(
    'der alte Bahnhof von {place}, der im Jahr {year} geschlossen wurde',
    'the old railway station of {place}, which was closed in {year}',
    'старый вокзал города {place}, который закрыли в {year} году',
    'محطة {place} القديمة التي أُغلقت في عام {year}',
  ),
  said(
    'die Aufzeichnungen von {person}, soweit sie zu lesen sind',
    'the notes of {person}, as far as they are legible',
    'записи, которые оставил {person}, насколько их можно прочесть',
    'مذكرات {person}، بقدر ما تسهل قراءتها',
  ),
]

export const REMARKS: readonly Said[] = [
  said(
    'Ich habe in {place} niemanden getroffen, der nicht wusste, wovon die Rede war. Trotzdem wollte keiner darüber sprechen.',
    'In {place} I met nobody who did not know what it was about. Yet no one wanted to talk about it.',
    'В городе {place} я не встретил никого, кто не знал бы, о чём идёт речь. И всё же говорить об этом никто не хотел.',
    'لم ألتق في {place} أحدًا لا يعرف عمّا يدور الحديث. ومع ذلك لم يرد أحد أن يتكلم في الأمر.',
  ),
  said(
    'Als wir {year} hierher kamen, gab es nur den Brunnen. Alles andere haben wir mit {person} gebaut.',
    'When we came here in {year}, there was only the well. We built everything else together with {person}.',
    'Когда мы пришли сюда в {year} году, здесь был только колодец. Всё остальное построили мы и {person}.',
    'حين جئنا إلى هنا في عام {year} لم يكن هناك سوى البئر. وكل ما عداها بنيناه مع {person}.',
  ),
]

/** Who speaks next, over and over. */
export const QUESTION: Said = said('Frage:', 'Question:', 'Вопрос:', 'سؤال:')
export const ANSWER: Said = said('Antwort:', 'Answer:', 'Ответ:', 'جواب:')

/** Stands at the beginning and at the end of each document. */
export const NOTE: Said = said(
  'Dieser Beitrag darf mit Angabe der Quelle frei nachgedruckt werden. Über ein Belegexemplar freut sich die Redaktion.',
  'This article may be reprinted freely if the source is given. The editors would be pleased to receive a copy.',
  'Эту статью разрешается свободно перепечатывать с указанием источника. Редакция будет рада получить экземпляр.',
  'يجوز إعادة نشر هذا المقال بحرية مع ذكر المصدر. ويسرّ هيئة التحرير أن تتلقى نسخة منه.',
)

/** How another translator has it. */
export const OTHER_NOTE: Said = said(
  NOTE.de,
  'Anybody is free to print this text again, provided that its origin is named. Please send us one sample.',
  'Перепечатка материала возможна без ограничений, если назван источник. Просим прислать нам один номер.',
  'لكل من يشاء أن يطبع هذا النص من جديد شرط أن يذكر مصدره. ونرجو أن ترسلوا إلينا عددًا منه.',
)

export const FOOTNOTE: Said = said(
  'Nach den Angaben von {person}, die zuletzt am {date} geprüft wurden.',
  'According to {person}, whose figures were last checked on {date}.',
  'По данным, которые собрал {person}; последняя проверка {date}.',
  'بحسب بيانات {person} التي رُوجعت آخر مرة في {date}.',
)

export const COLUMNS: readonly Said[] = [
  said('Stadt', 'City', 'Город', 'المدينة'),
  said('Einwohner im Jahr {year}', 'Inhabitants in {year}', 'Жители в {year} году', 'السكان في عام {year}'),
]
export const TOWN: Said = said(
  'Gemeinde {place}',
  'Municipality of {place}',
  'Община {place}',
  'بلدية {place}',
)
export const COUNT: Said = said('etwa {big}', 'about {big}', 'около {big}', 'نحو {big}')

/** A word that stands in one document only, and the sentence that it stands in. */
export const RARE_WORD = 'Luftschiffhalle'
export const RARE: Said = said(
  `Die ${RARE_WORD} am Rand von {place} steht seit {year} leer, und durch das Dach fällt der Regen auf die alten Schienen.`,
  'The airship hangar on the edge of {place} has been empty since {year}, and rain falls through the roof onto the old rails.',
  'Ангар для дирижаблей на окраине города {place} пустует с {year} года, и сквозь крышу дождь падает на старые рельсы.',
  'حظيرة المناطيد على أطراف {place} خالية منذ {year}، ومن خلال السقف يهطل المطر على القضبان القديمة.',
)
