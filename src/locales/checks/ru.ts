/** What the checks say, in Russian: `about.<code>` what one finds, `check.<code>` what it says when it did, and what to do. */
export const ru = {
  'about.structure':
    'запись, которая недействительна, повторяется, переводит неизвестно что или не подходит по форме к своей единице',
  'about.conflict': 'два перевода одной единицы, столкнувшиеся при слиянии',
  'about.misaligned': 'перевод, который, похоже, стоит рядом не с тем {{originalInstrumental}}',
  'about.truncated': 'перевод, который, похоже, обрывается раньше {{originalGenitive}}',
  'about.doubled': 'перевод, который, похоже, содержит свой текст дважды',
  'about.unsynced': 'файлы выравнивания, которые отстают от корпуса',
  'about.untranslated': 'единица без перевода',
  'about.drifted': 'перевод, сделанный не с нынешнего {{originalGenitive}} или неизвестно с какого',
  'about.obsolete': 'перевод, {{originalGenitive}} которого больше нет',
  'about.unused-suppression': 'разрешение или подавление, которое ничего не удерживает',

  'check.untranslated': 'Ещё не переведено: «{{text}}». Переведите командой «synopse set».',
  'check.drifted':
    '{{Original}} изменился после перевода: {{change}}. Переведите заново или признайте перевод верным командой «synopse accept».',
  'check.driftedSplit':
    '{{Original}} разделён на несколько абзацев ({{units}}); один перевод пока стоит за все. Подтвердите его командой «synopse accept» или переведите части командой «synopse set».',
  'check.driftedUnknown':
    'При переводе нет {{originalGenitive}}, с которого он сделан. Если перевод подходит к нынешнему, признайте его верным командой «synopse accept».',
  'check.obsolete':
    'Для «{{text}}» больше нет. Удалите перевод командой «synopse prune» или оставьте, пока текст не вернётся.',
  'check.obsoleteInside':
    '{{Original}} перевода «{{text}}» вошёл в {{around}}. Перенесите туда нужное, затем удалите его командой «synopse prune».',
  'check.unsynced_one':
    'Файлы выравнивания отстают от корпуса на {{count}} изменение. Выполните «synopse sync».',
  'check.unsynced_few':
    'Файлы выравнивания отстают от корпуса на {{count}} изменения. Выполните «synopse sync».',
  'check.unsynced_many':
    'Файлы выравнивания отстают от корпуса на {{count}} изменений. Выполните «synopse sync».',
  'check.unsynced_other':
    'Файлы выравнивания отстают от корпуса на {{count}} изменения. Выполните «synopse sync».',
  'check.conflict':
    'При слиянии столкнулись два перевода: «{{text}}» и «{{other}}». Выберите командой «synopse resolve».',
  'check.misaligned.swapped':
    'Переводы ¶{{number}} и ¶{{fits}} ({{unit}}), похоже, поменялись местами: рядом с «{{source}}» стоит «{{text}}». Поменяйте их обратно командой «synopse set» или, если этот верен, разрешите его командой «synopse accept {{document}} {{id}} {{language}} misaligned --reason …».',
  'check.misaligned.shifted_one':
    'Переводы с ¶{{from}} по ¶{{to}}, похоже, сдвинуты на {{count}} абзац: рядом с «{{source}}» (¶{{number}}) стоит «{{text}}», что подходит к ¶{{fits}} ({{unit}}). Поставьте каждый к его {{originalDative}} командой «synopse set» или, если они верны, разрешите их командой «synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …» (без --run – только первый).',
  'check.misaligned.shifted_few':
    'Переводы с ¶{{from}} по ¶{{to}}, похоже, сдвинуты на {{count}} абзаца: рядом с «{{source}}» (¶{{number}}) стоит «{{text}}», что подходит к ¶{{fits}} ({{unit}}). Поставьте каждый к его {{originalDative}} командой «synopse set» или, если они верны, разрешите их командой «synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …» (без --run – только первый).',
  'check.misaligned.shifted_many':
    'Переводы с ¶{{from}} по ¶{{to}}, похоже, сдвинуты на {{count}} абзацев: рядом с «{{source}}» (¶{{number}}) стоит «{{text}}», что подходит к ¶{{fits}} ({{unit}}). Поставьте каждый к его {{originalDative}} командой «synopse set» или, если они верны, разрешите их командой «synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …» (без --run – только первый).',
  'check.misaligned.shifted_other':
    'Переводы с ¶{{from}} по ¶{{to}}, похоже, сдвинуты на {{count}} абзаца: рядом с «{{source}}» (¶{{number}}) стоит «{{text}}», что подходит к ¶{{fits}} ({{unit}}). Поставьте каждый к его {{originalDative}} командой «synopse set» или, если они верны, разрешите их командой «synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …» (без --run – только первый).',
  'check.misaligned.fits':
    'Перевод у ¶{{number}} лучше подходит к ¶{{fits}} ({{unit}}): рядом с «{{source}}» стоит «{{text}}». Перенесите его туда командой «synopse set» или, если он верен, разрешите его командой «synopse accept {{document}} {{id}} {{language}} misaligned --reason …».',
  'check.misaligned.foreign':
    'Перевод у ¶{{number}}, похоже, говорит не то, что {{original}}: рядом с «{{source}}» стоит «{{text}}». Переведите заново командой «synopse set» или, если он верен, разрешите его командой «synopse accept {{document}} {{id}} {{language}} misaligned --reason …».',
  'check.truncated':
    'Перевод, похоже, обрывается раньше {{originalGenitive}}: он кончается словами «{{source}}», перевод – словами «{{text}}». Дополните его командой «synopse set» или, если он полон, разрешите его командой «synopse accept {{document}} {{id}} {{language}} truncated --reason …».',
  'check.doubled':
    'Перевод, похоже, содержит свой текст дважды: рядом с «{{source}}» стоит «{{text}}». Уберите лишнее командой «synopse set» или, если он верен, разрешите его командой «synopse accept {{document}} {{id}} {{language}} doubled --reason …».',
  'check.structure.invalid':
    'Это недопустимая запись; ожидалось: {{expected}}. Исправьте её в файле; она сохранена как есть.',
  'check.structure.invalidAt':
    'Это недопустимая запись; «{{path}}», ожидалось: {{expected}}. Исправьте её в файле; она сохранена как есть.',
  'check.structure.missingKey':
    'Эта запись недействительна: нет ключа «{{path}}». Исправьте её в файле; она сохраняется как есть.',
  'check.structure.doubled':
    'Запись {{unit}} встречается более одного раза. «synopse sync» сделает из них одну.',
  'check.structure.unknown':
    'Для записи {{unit}} неизвестен {{original}}. Укажите в ней идентификатор переведённой единицы или удалите её.',
  'check.structure.paragraphs':
    'В переводе несколько абзацев, а единица ({{kind}}) вмещает только один. Соедините их.',
  'check.structure.blockStart':
    'Перевод начинается с «{{start}}», как будто это блок другого вида. Уберите этот знак: он принадлежит документу.',
  'check.structure.state':
    'У записи состояние «{{state}}», но перевода нет. Переведите её или верните состояние «initial».',
  'check.structure.covered':
    'Эту единицу охватывает перевод другой единицы, но есть и собственный. Уберите её там из «covers» или удалите собственный перевод.',
  'check.unused-suppression.lapsed':
    '«{{code}}» разрешили здесь для других текстов («{{text}}»); разрешение больше не действует. Если оно нужно, дайте его заново командой «synopse accept {{document}} {{id}} {{language}} {{code}} --reason …», иначе уберите его из «allow» этой записи.',
  'check.unused-suppression.idle':
    '«{{code}}» здесь разрешено («{{text}}»), но такого замечания больше нет. Уберите его из «allow» этой записи.',
  'check.unused-suppression.config':
    'Запись {{number}} в «suppressions» не подавляет ни одного «{{code}}» («{{text}}»). Исправьте то, что в ней указано, или уберите её.',

  'about.repeated-word': 'слово, которое стоит два раза подряд',
  'check.repeated-word':
    '«{{text}}» стоит два раза подряд. Уберите одно слово или, если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} repeated-word --reason …».',

  'about.digits': 'число, записанное не теми цифрами, что остальной документ',
  'check.digits':
    '«{{text}}» записано не теми цифрами, что весь документ ({{digits}}). Запишите этими; «synopse check --fix» делает это там, где нет риска. Если так и задумано, разрешите командой «synopse accept {{document}} {{id}} {{language}} digits --reason …».',
  'about.quotes': 'кавычки без пары, цитаты, потерявшие кавычки, и кавычки другого языка',
  'check.quotes.unclosed':
    'Кавычка {{text}} не закрыта. Добавьте закрывающую. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} quotes --reason …».',
  'check.quotes.unopened':
    'Кавычка {{text}} закрывает то, что не открыто. Добавьте открывающую. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} quotes --reason …».',
  'check.quotes.lost':
    'В {{originalPrepositional}} «{{text}}» стоит в кавычках, в переводе кавычек нет. Выделите цитату. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} quotes --reason …».',
  'check.quotes.foreign':
    'Кавычки {{text}} в этом языке не приняты. Замените их на {{expected}}. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} quotes --reason …».',

  'about.terminal-punctuation': 'конец с другим знаком, чем в {{originalPrepositional}}',
  'check.terminal-punctuation.missing':
    '{{Original}} заканчивается знаком {{expected}}, перевод — без знака. Добавьте его. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …».',
  'check.terminal-punctuation.added':
    'Перевод заканчивается знаком {{text}}, {{original}} — без знака. Уберите его. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …».',
  'check.terminal-punctuation.other':
    'Перевод заканчивается знаком {{text}}, а по {{originalDative}} нужен {{expected}}. Сравните концы. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …».',
  'check.terminal-punctuation.leading':
    'Знак {{text}} стоит в начале вместо конца. Перенесите его в конец. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …».',
  'check.terminal-punctuation.foreign':
    'Знак {{text}} принадлежит другой письменности. Замените его на {{expected}}. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …».',

  'about.brackets': 'скобки без пары и потерянные скобки',
  'check.brackets.unclosed':
    'Скобка {{text}} не закрыта. Добавьте закрывающую. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} brackets --reason …».',
  'check.brackets.unopened':
    'Скобка {{text}} закрывает то, что не открыто. Добавьте открывающую. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} brackets --reason …».',
  'check.brackets.lost':
    'В {{originalPrepositional}} «{{text}}» стоит в скобках, в переводе — без них. Поставьте скобки. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} brackets --reason …».',

  'about.script': 'похожие буквы другой письменности внутри слов и слова чужой письменности',
  'check.script.lookAlike':
    'В слове «{{text}}» есть буквы другой письменности: {{letters}}. Наберите слово заново. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} script --reason …».',
  'check.script.foreign':
    '«{{text}}» написано письмом, которого нет ни в этом языке, ни в {{originalPrepositional}}. Переведите или транслитерируйте. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} script --reason …».',
  'check.script.leftBehind':
    '«{{text}}» осталось из другого языка. Переведите или уберите. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} script --reason …».',

  'about.language': 'тексты и предложения не на том языке, что их колонка',
  'check.language':
    '«{{text}}» не на этом языке. Переведите. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} language --reason …».',

  'about.same-as-source': 'переводы, в которых остался {{original}}',
  'check.same-as-source':
    'Здесь остался {{original}}: «{{text}}». Переведите его. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} same-as-source --reason …».',

  'about.bidi-controls': 'невидимые знаки направления: без пары, навязывающие порядок или бесполезные',
  'check.bidi-controls.forced':
    'Невидимый знак {{text}} навязывает порядок букв. Удалите его. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} bidi-controls --reason …».',
  'check.bidi-controls.unbalanced':
    'У невидимого знака {{text}} нет пары. Удалите его или добавьте парный. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} bidi-controls --reason …».',
  'check.bidi-controls.hidden':
    'Невидимый знак {{text}} здесь ни к чему. Удалите его. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} bidi-controls --reason …».',

  'about.white-space': 'лишние, недостающие и неверно стоящие пробелы',
  'check.white-space.doubled':
    'Здесь несколько пробелов. Достаточно одного. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'check.white-space.leading':
    'Перевод начинается с пробела. Уберите его. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'check.white-space.trailing':
    'Перевод заканчивается пробелом. Уберите его. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'check.white-space.control':
    'Здесь вместо пробела стоит управляющий знак, например табуляция ({{text}}). Поставьте пробел. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'check.white-space.invisible':
    'Здесь невидимый знак нулевой ширины ({{text}}). Удалите его. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'check.white-space.before':
    'Перед знаком препинания стоит пробел («{{text}}»). Уберите его. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'check.white-space.inside':
    'Внутри скобки или кавычки стоит пробел («{{text}}»). Уберите его. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'check.white-space.missing':
    'После знака препинания нет пробела («{{text}}»). Добавьте его. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'about.length': 'переводы, которые намного короче или длиннее, чем можно ожидать по {{originalDative}}',
  'check.length.shorter':
    'Перевод намного короче обычного: букв: {{letters}}, ожидалось около {{expected}}. Проверьте, чего не хватает, и добавьте это. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} length --reason …».',
  'check.length.longer':
    'Перевод намного длиннее обычного: букв: {{letters}}, ожидалось около {{expected}}. Проверьте, что повторяется или стоит не на своём месте, и уберите это. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} length --reason …».',
  'about.glossary': 'термины, переведённые не так, как велит глоссарий',
  'check.glossary.avoid':
    'По глоссарию «{{term}}» — это «{{wanted}}», а не «{{text}}». Напишите так. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} glossary --reason …».',
  'check.glossary.avoidOnly':
    'По глоссарию «{{term}}» нельзя переводить как «{{text}}». Напишите иначе. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} glossary --reason …».',
  'check.glossary.missing':
    'По глоссарию «{{term}}» — это «{{wanted}}», но в переводе этого нет. Напишите так. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} glossary --reason …».',
  'about.headings': 'заголовки, ставшие сплошным текстом или слитые с текстом под ними',
  'check.headings.joined':
    'Этот заголовок переведён вместе с другим текстом (единиц в одной: {{count}}): читатель перевода не найдёт заголовка. Переведите каждую единицу отдельно командой «synopse set». Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} headings --reason …».',
  'check.headings.running':
    'Перевод заголовка продолжается сплошным текстом: «{{text}}». Перенесите его в абзац, к которому он относится. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} headings --reason …».',
  'about.list-shape': 'слитые пункты списка или ячейки и потерянные строки внутри текста',
  'check.list-shape.joined':
    'Пунктов или ячеек в {{originalPrepositional}}: {{there}}, в этом переводе: {{here}}. Разделите пункты пустой строкой или переведите каждый отдельно. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} list-shape --reason …».',
  'check.list-shape.fewer':
    'Строк в {{originalPrepositional}}: {{there}}, в переводе: {{here}}. Завершите каждую строку обратной косой чертой, как в {{originalPrepositional}}. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} list-shape --reason …».',
  'check.list-shape.more':
    'Строк в {{originalPrepositional}}: {{there}}, в переводе: {{here}}. Уберите в конце строк обратные косые черты, которых нет в {{originalPrepositional}}. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} list-shape --reason …».',
  'about.sentence-count': 'предложения, которых в переводе, по-видимому, не хватает или которые в нём лишние',
  'check.sentence-count.fewer':
    'Похоже, часть текста пропала: предложений в {{originalPrepositional}}: {{there}}, в переводе: {{here}}, и он короче обычного. Сравните предложения и добавьте недостающее. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} sentence-count --reason …».',
  'check.sentence-count.more':
    'Похоже, что-то добавлено: предложений в {{originalPrepositional}}: {{there}}, в переводе: {{here}}, и он длиннее обычного. Сравните предложения и уберите лишнее. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} sentence-count --reason …».',
  'about.consistency':
    'один и тот же текст оригинала, переведённый по-разному, и разные тексты оригинала с одним переводом, в том числе в разных документах',
  'check.consistency.target':
    'Тот же {{original}} в ¶{{number}} документа {{in}} ({{unit}}) переведён как «{{other}}», а здесь как «{{text}}». Напишите одинаково в обоих местах командой «synopse set». Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} consistency --reason …».',
  'check.consistency.source':
    'Тот же перевод стоит в ¶{{number}} документа {{in}} ({{unit}}) рядом с «{{other}}», а здесь рядом с «{{text}}». Сравните оба с {{originalInstrumental}} и перепишите неверный командой «synopse set». Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} consistency --reason …».',
  'about.numbers': 'числа, которые в переводе другие, пропущены или добавлены',
  'check.numbers.changed':
    'Здесь стоит «{{text}}», а в {{originalPrepositional}} — «{{source}}». Исправьте командой «synopse set». Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} numbers --reason …».',
  'check.numbers.missing':
    'Не хватает «{{source}}» из {{originalGenitive}}. Добавьте командой «synopse set». Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} numbers --reason …».',
  'check.numbers.extra':
    'В {{originalPrepositional}} нет ничего соответствующего «{{text}}». Уберите командой «synopse set». Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} numbers --reason …».',
  'check.numbers.written':
    '«{{text}}» читается как другое число, чем «{{source}}» в {{originalPrepositional}}: знаки между цифрами здесь значат иное. Запишите, как принято в языке. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} numbers --reason …».',
  'about.dates': 'даты, которые в переводе другие, пропущены или добавлены',
  'check.dates.changed':
    'Здесь стоит «{{text}}», а в {{originalPrepositional}} — «{{source}}». Исправьте командой «synopse set». Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} dates --reason …».',
  'check.dates.missing':
    'Не хватает «{{source}}» из {{originalGenitive}}. Добавьте командой «synopse set». Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} dates --reason …».',
  'check.dates.extra':
    'В {{originalPrepositional}} нет ничего соответствующего «{{text}}». Уберите командой «synopse set». Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} dates --reason …».',
  'about.percent-and-currency':
    'проценты и денежные суммы, которые в переводе другие, пропущены или добавлены',
  'check.percent-and-currency.changed':
    'Здесь стоит «{{text}}», а в {{originalPrepositional}} — «{{source}}». Исправьте командой «synopse set». Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …».',
  'check.percent-and-currency.missing':
    'Не хватает «{{source}}» из {{originalGenitive}}. Добавьте командой «synopse set». Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …».',
  'check.percent-and-currency.extra':
    'В {{originalPrepositional}} нет ничего соответствующего «{{text}}». Уберите командой «synopse set». Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …».',
  'check.percent-and-currency.written':
    '«{{text}}» читается как другое число, чем «{{source}}» в {{originalPrepositional}}: знаки между цифрами здесь значат иное. Запишите, как принято в языке. Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …».',
  'about.urls': 'адреса страниц, которые обрезаны, изменены или потеряны',
  'check.urls.changed':
    'Здесь стоит «{{text}}», а в {{originalPrepositional}} — «{{source}}». Исправьте командой «synopse set». Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} urls --reason …».',
  'check.urls.missing':
    'Не хватает «{{source}}» из {{originalGenitive}}. Добавьте командой «synopse set». Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} urls --reason …».',
  'check.urls.extra':
    'В {{originalPrepositional}} нет ничего соответствующего «{{text}}». Уберите командой «synopse set». Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} urls --reason …».',
  'about.emails': 'адреса почты, которые изменены, потеряны или добавлены',
  'check.emails.changed':
    'Здесь стоит «{{text}}», а в {{originalPrepositional}} — «{{source}}». Исправьте командой «synopse set». Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} emails --reason …».',
  'check.emails.missing':
    'Не хватает «{{source}}» из {{originalGenitive}}. Добавьте командой «synopse set». Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} emails --reason …».',
  'check.emails.extra':
    'В {{originalPrepositional}} нет ничего соответствующего «{{text}}». Уберите командой «synopse set». Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} emails --reason …».',
  'about.placeholders': 'подстановки для программ, которые изменены, потеряны или добавлены',
  'check.placeholders.changed':
    'Здесь стоит «{{text}}», а в {{originalPrepositional}} — «{{source}}». Исправьте командой «synopse set». Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} placeholders --reason …».',
  'check.placeholders.missing':
    'Не хватает «{{source}}» из {{originalGenitive}}. Добавьте командой «synopse set». Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} placeholders --reason …».',
  'check.placeholders.extra':
    'В {{originalPrepositional}} нет ничего соответствующего «{{text}}». Уберите командой «synopse set». Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} placeholders --reason …».',
  'about.markup':
    'выделения, ссылки, код, изображения, теги и знаки сносок, которые потеряны, повреждены или изменены',
  'check.markup.broken':
    'Разметка повреждена: читатель видит «{{text}}». Исправьте командой «synopse set». Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} markup --reason …».',
  'check.markup.changed':
    'Здесь стоит «{{text}}», а в {{originalPrepositional}} — «{{source}}». Исправьте командой «synopse set». Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} markup --reason …».',
  'check.markup.missing':
    'Не хватает «{{source}}» из {{originalGenitive}}. Добавьте командой «synopse set». Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} markup --reason …».',
  'check.markup.extra':
    'В {{originalPrepositional}} нет ничего соответствующего «{{text}}». Уберите командой «synopse set». Если так и задумано, разрешите замечание командой «synopse accept {{document}} {{id}} {{language}} markup --reason …».',
}
