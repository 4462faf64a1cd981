/** What the checks say, in Russian: `about.<code>` what one finds, `check.<code>` what it says when it did, and what to do. */
export const ru = {
  'about.structure':
    'запись, которая неправильна, повторяется, переводит неизвестный сегмент или не подходит к нему по форме',
  'about.conflict': 'два перевода одного сегмента, оставшиеся после слияния',
  'about.misfiled': 'перевод в файле другого языка или документа, куда его поместило слияние в git',
  'about.misaligned': 'перевод, который, похоже, относится к другому абзацу',
  'about.truncated': 'перевод, который, похоже, обрывается раньше {{originalGenitive}}',
  'about.doubled': 'перевод, в котором текст, похоже, задвоен',
  'about.omitted': 'предложение {{originalGenitive}}, которое в переводе, похоже, пропущено',
  'about.added': 'предложение перевода, которого в {{originalPrepositional}}, похоже, нет',
  'about.unsynced': 'файлы выравнивания, которые отстают от корпуса',
  'about.untranslated': 'сегмент без перевода',
  'about.drifted': 'перевод, {{original}} которого с тех пор изменился или неизвестен',
  'about.obsolete': 'перевод, {{originalGenitive}} которого больше нет',
  'about.unplaced': 'абзац перевода без места',
  'about.outside': 'перевод, изменённый в файле сайта',
  'about.unused-suppression': 'снятие или подавление замечаний, которых нет',

  'check.untranslated': 'Ещё не переведено: «{{text}}». Переведите командой «synopse set».',
  'check.drifted':
    '{{Original}} изменился после перевода: {{change}}. Переведите заново или подтвердите перевод командой «synopse accept».',
  'check.driftedSplit':
    '{{Original}} разделён на несколько абзацев ({{units}}), а перевод у них пока один. Подтвердите его командой «synopse accept» или переведите части командой «synopse set».',
  'check.driftedUnknown':
    'Неизвестно, с какой версии {{originalGenitive}} сделан этот перевод. Если он соответствует нынешней, подтвердите его командой «synopse accept».',
  'check.obsolete':
    'Для перевода «{{text}}» больше нет {{originalGenitive}}. Удалите его командой «synopse prune» или оставьте на случай, если {{original}} вернётся.',
  'check.obsoleteInside':
    '{{Original}} перевода «{{text}}» теперь входит в {{around}}. Перенесите туда всё нужное, затем удалите этот перевод командой «synopse prune».',
  'check.unplaced':
    'У абзаца «{{text}}» нет места в документе. Найдите его командой «synopse place {{document}} {{language}} {{paragraph}} --at <unit>» (или --join <unit>) либо удалите абзац с --drop.',
  'check.outside': 'Изменено на сайте: «{{text}}». Примите правку командой «synopse adopt».',
  'check.outside.gone': 'В файле сайта больше нет: «{{text}}». Опубликуйте снова или удалите и здесь.',
  'check.unsynced_one':
    'Файлы выравнивания отстают от корпуса на {{count}} изменение. Выполните «synopse sync».',
  'check.unsynced_few':
    'Файлы выравнивания отстают от корпуса на {{count}} изменения. Выполните «synopse sync».',
  'check.unsynced_many':
    'Файлы выравнивания отстают от корпуса на {{count}} изменений. Выполните «synopse sync».',
  'check.unsynced_other':
    'Файлы выравнивания отстают от корпуса на {{count}} изменения. Выполните «synopse sync».',
  'check.conflict':
    'После слияния осталось два перевода: «{{text}}» и «{{other}}». Выберите один командой «synopse resolve».',
  'check.misfiled':
    'Git поместил этот перевод не в тот файл: «{{text}}» относится к {{from}}, {{home}}. Команда «synopse sync» вернёт его на место.',
  'check.misfiled.stray':
    'Этот перевод на другом языке, как будто git поместил его не в тот файл: «{{text}}» относится к {{home}}. Команда «synopse sync» вернёт его на место. Если он верен, разрешите его: «synopse accept {{document}} {{id}} {{language}} misfiled --reason …».',
  'check.misfiled.invalid':
    'В «misfiled» находится то, что не является ни записью, ни абзацем документа на каком-либо языке. Исправьте в файле; оно хранится как есть.',
  'check.damaged.lost':
    '«{{text}}» стоит на месте утраченных букв. Возьмите перевод из файла, где они сохранились, в кодировке UTF-8.',
  'check.damaged.misread':
    '«{{text}}» — текст, прочитанный в неверной кодировке. Возьмите перевод из исходного файла, сохранённого в UTF-8.',
  'check.damaged.said':
    '«{{text}}» было «{{said}}», пока не было прочитано в неверной кодировке. Возьмите перевод из исходного файла, сохранённого в UTF-8.',
  'check.damaged.script':
    'Ни в одном переводе нет ни одной буквы письменности этого языка; первый из них: «{{text}}». Они на другом языке, или буквы утрачены по пути.',
  'check.damaged.original':
    'Текст в {{originalPrepositional}} повреждён: «{{text}}» утрачено или прочитано в неверной кодировке. Исправьте его в документе.',
  'check.misaligned.swapped':
    'Переводы ¶{{number}} и ¶{{fits}} ({{unit}}), похоже, перепутаны местами: рядом с «{{source}}» стоит «{{text}}». Поменяйте их обратно командой «synopse set». Если перевод верен, снимите замечание: «synopse accept {{document}} {{id}} {{language}} misaligned --reason …».',
  'check.misaligned.shifted_one':
    'Переводы с ¶{{from}} по ¶{{to}}, похоже, сдвинуты на {{count}} абзац: рядом с «{{source}}» (¶{{number}}) стоит «{{text}}», а этот перевод подходит к ¶{{fits}} ({{unit}}). Перенесите каждый к его {{originalDative}} командой «synopse set». Если переводы верны, снимите замечания: «synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …» (без --run — только у первого).',
  'check.misaligned.shifted_few':
    'Переводы с ¶{{from}} по ¶{{to}}, похоже, сдвинуты на {{count}} абзаца: рядом с «{{source}}» (¶{{number}}) стоит «{{text}}», а этот перевод подходит к ¶{{fits}} ({{unit}}). Перенесите каждый к его {{originalDative}} командой «synopse set». Если переводы верны, снимите замечания: «synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …» (без --run — только у первого).',
  'check.misaligned.shifted_many':
    'Переводы с ¶{{from}} по ¶{{to}}, похоже, сдвинуты на {{count}} абзацев: рядом с «{{source}}» (¶{{number}}) стоит «{{text}}», а этот перевод подходит к ¶{{fits}} ({{unit}}). Перенесите каждый к его {{originalDative}} командой «synopse set». Если переводы верны, снимите замечания: «synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …» (без --run — только у первого).',
  'check.misaligned.shifted_other':
    'Переводы с ¶{{from}} по ¶{{to}}, похоже, сдвинуты на {{count}} абзаца: рядом с «{{source}}» (¶{{number}}) стоит «{{text}}», а этот перевод подходит к ¶{{fits}} ({{unit}}). Перенесите каждый к его {{originalDative}} командой «synopse set». Если переводы верны, снимите замечания: «synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …» (без --run — только у первого).',
  'check.misaligned.fits':
    'Перевод ¶{{number}} лучше подходит к ¶{{fits}} ({{unit}}): рядом с «{{source}}» стоит «{{text}}». Перенесите его туда командой «synopse set». Если перевод верен, снимите замечание: «synopse accept {{document}} {{id}} {{language}} misaligned --reason …».',
  'check.misaligned.foreign':
    'Перевод ¶{{number}}, похоже, не о том, о чём {{original}}: рядом с «{{source}}» стоит «{{text}}». Переведите заново командой «synopse set». Если перевод верен, снимите замечание: «synopse accept {{document}} {{id}} {{language}} misaligned --reason …».',
  'check.truncated':
    'Перевод, похоже, обрывается: {{original}} заканчивается на «{{source}}», а перевод — на «{{text}}». Дополните его командой «synopse set». Если ничего не пропущено, снимите замечание: «synopse accept {{document}} {{id}} {{language}} truncated --reason …».',
  'check.doubled':
    'В переводе текст, похоже, задвоен: рядом с «{{source}}» стоит «{{text}}». Уберите повтор командой «synopse set». Если перевод верен, снимите замечание: «synopse accept {{document}} {{id}} {{language}} doubled --reason …».',
  'check.omitted':
    'В переводе, похоже, пропущено «{{text}}». Дополните его командой «synopse set». Если ничего не пропущено, снимите замечание: «synopse accept {{document}} {{id}} {{language}} omitted --reason …».',
  'check.added':
    'В {{originalPrepositional}}, похоже, нет того, что сказано в «{{text}}». Уберите это командой «synopse set». Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} added --reason …».',
  'check.structure.frontMatter':
    'Блок метаданных (front matter) содержит ошибку, его поля не читаются: {{reason}}. Исправьте её; до этого не удаляйте переводы полей как осиротевшие.',
  'check.structure.invalid':
    'Запись неправильна: ожидалось {{expected}}. Исправьте её в файле; она оставлена как есть.',
  'check.structure.invalidAt':
    'Запись неправильна: в «{{path}}» ожидалось {{expected}}. Исправьте её в файле; она оставлена как есть.',
  'check.structure.missingKey':
    'Запись неправильна: нет ключа «{{path}}». Исправьте её в файле; она оставлена как есть.',
  'check.structure.doubled':
    'Запись {{unit}} встречается больше одного раза. «synopse sync» объединит повторы.',
  'check.structure.unknown':
    'Неизвестно, какой {{original}} у записи {{unit}}. Укажите в ней идентификатор сегмента, который она переводит, или удалите её.',
  'check.structure.paragraphs':
    'В переводе несколько абзацев, а в таком сегменте ({{kind}}) может быть только один. Объедините их.',
  'check.structure.blockStart':
    'Перевод начинается с «{{start}}», как будто это блок другого вида. Уберите этот знак: он относится к документу.',
  'check.structure.state':
    'Состояние записи — «{{state}}», но перевода в ней нет. Переведите её или верните ей состояние «initial».',
  'check.structure.covered':
    'Этот сегмент входит в перевод другого сегмента, но у него есть и собственный. Уберите его там из «covers» или удалите собственный перевод.',
  'check.unused-suppression.lapsed':
    'Замечание «{{code}}» здесь сняли при других текстах («{{text}}»), поэтому снятие больше не действует. Если оно ещё нужно, снимите замечание снова: «synopse accept {{document}} {{id}} {{language}} {{code}} --reason …»; если нет, уберите его из «allow» в этой записи.',
  'check.unused-suppression.idle':
    'Замечание «{{code}}» здесь снято («{{text}}»), но такого замечания больше нет. Уберите его из «allow» в этой записи.',
  'check.unused-suppression.config':
    'Подавление № {{number}} в конфигурации не относится ни к одному замечанию «{{code}}» («{{text}}»). Исправьте то, что в нём указано, или уберите его.',

  'about.repeated-word': 'слово, повторённое два раза подряд',
  'check.repeated-word':
    '«{{text}}» стоит два раза подряд. Уберите повтор. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} repeated-word --reason …».',

  'about.digits': 'число, записанное не теми цифрами, что весь документ',
  'check.digits':
    '«{{text}}» записано не теми цифрами, что весь документ ({{digits}}). Запишите этими; «synopse check --fix» делает это там, где нет риска. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} digits --reason …».',
  'about.quotes': 'непарные, пропавшие или чужие для языка кавычки',
  'check.quotes.unclosed':
    'Кавычка {{text}} не закрыта. Добавьте закрывающую. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} quotes --reason …».',
  'check.quotes.unopened':
    'Кавычка {{text}} ничего не закрывает. Добавьте открывающую. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} quotes --reason …».',
  'check.quotes.lost':
    'В {{originalPrepositional}} «{{text}}» стоит в кавычках, а в переводе кавычек нет. Поставьте их. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} quotes --reason …».',
  'check.quotes.foreign':
    'Кавычки {{text}} в этом языке не приняты. Замените их на {{expected}}. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} quotes --reason …».',

  'about.terminal-punctuation': 'другой знак препинания в конце, чем в {{originalPrepositional}}',
  'check.terminal-punctuation.missing':
    '{{Original}} заканчивается знаком «{{expected}}», а перевод — без знака. Добавьте его. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …».',
  'check.terminal-punctuation.added':
    'Перевод заканчивается знаком «{{text}}», а {{original}} — без знака. Уберите его. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …».',
  'check.terminal-punctuation.other':
    'Перевод заканчивается знаком «{{text}}», а судя по {{originalDative}}, нужен «{{expected}}». Сравните концы. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …».',
  'check.terminal-punctuation.leading':
    'Знак «{{text}}» стоит в начале, а не в конце. Перенесите его. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …».',
  'check.terminal-punctuation.foreign':
    'Знак «{{text}}» принадлежит другой письменности. Замените его на «{{expected}}». Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …».',

  'about.brackets': 'непарные или пропавшие скобки',
  'check.brackets.unclosed':
    'Скобка {{text}} не закрыта. Добавьте закрывающую. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} brackets --reason …».',
  'check.brackets.unopened':
    'Скобка {{text}} ничего не закрывает. Добавьте открывающую. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} brackets --reason …».',
  'check.brackets.lost':
    'В {{originalPrepositional}} «{{text}}» стоит в скобках, а в переводе скобок нет. Поставьте их. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} brackets --reason …».',

  'about.damaged': 'текст с утраченными буквами или прочитанный в неверной кодировке',
  'about.script': 'похожие буквы другой письменности внутри слов и слова другой письменности',
  'check.script.lookAlike':
    'В «{{text}}» есть буквы другой письменности: {{letters}}. Наберите слово заново. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} script --reason …».',
  'check.script.foreign':
    '«{{text}}» написано письменностью, которой нет ни в этом языке, ни в {{originalPrepositional}}. Переведите или транслитерируйте. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} script --reason …».',
  'check.script.leftBehind':
    '«{{text}}» осталось от другого языка. Переведите или уберите. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} script --reason …».',

  'about.language': 'тексты и предложения не на том языке',
  'check.language':
    '«{{text}}» — не на этом языке. Переведите. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} language --reason …».',

  'about.same-as-source': 'переводы, которые дословно повторяют {{original}}',
  'check.same-as-source':
    'Здесь всё ещё {{original}}: «{{text}}». Переведите его. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} same-as-source --reason …».',

  'about.bidi-controls': 'невидимые символы направления: непарные, навязывающие порядок или лишние',
  'check.bidi-controls.forced':
    'Невидимый символ {{text}} навязывает порядок букв. Удалите его. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} bidi-controls --reason …».',
  'check.bidi-controls.unbalanced':
    'У невидимого символа {{text}} нет пары. Удалите его или добавьте парный. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} bidi-controls --reason …».',
  'check.bidi-controls.hidden':
    'Невидимый символ {{text}} здесь не нужен. Удалите его. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} bidi-controls --reason …».',

  'about.white-space': 'лишние, пропущенные или неверно поставленные пробелы',
  'check.white-space.doubled':
    'Здесь несколько пробелов подряд. Оставьте один. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'check.white-space.leading':
    'Перевод начинается с пробела. Уберите его. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'check.white-space.trailing':
    'Перевод заканчивается пробелом. Уберите его. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'check.white-space.control':
    'Здесь вместо пробела управляющий символ, например табуляция ({{text}}). Поставьте пробел. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'check.white-space.invisible':
    'Здесь невидимый символ нулевой ширины ({{text}}). Удалите его. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'check.white-space.before':
    'Перед знаком препинания стоит пробел («{{text}}»). Уберите его. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'check.white-space.inside':
    'Сразу внутри скобки или кавычки стоит пробел («{{text}}»). Уберите его. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'check.white-space.missing':
    'После знака препинания нет пробела («{{text}}»). Добавьте его. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'about.length': 'переводы, которые намного короче или длиннее, чем можно ожидать по {{originalDative}}',
  'check.length.shorter':
    'Перевод намного короче обычного (букв: {{letters}}, обычно около {{expected}}). Проверьте, чего не хватает, и добавьте. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} length --reason …».',
  'check.length.longer':
    'Перевод намного длиннее обычного (букв: {{letters}}, обычно около {{expected}}). Проверьте, что повторяется или попало сюда по ошибке, и уберите. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} length --reason …».',
  'about.glossary': 'термины, переведённые не по глоссарию',
  'check.glossary.avoid':
    'По глоссарию «{{term}}» — это «{{wanted}}», а не «{{text}}». Исправьте. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} glossary --reason …».',
  'check.glossary.avoidOnly':
    'По глоссарию «{{term}}» нельзя переводить как «{{text}}». Подберите другое слово. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} glossary --reason …».',
  'check.glossary.missing':
    'По глоссарию «{{term}}» — это «{{wanted}}», но в переводе этого нет. Исправьте. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} glossary --reason …».',
  'about.headings': 'заголовки, которые стали обычным текстом или слились с текстом под ними',
  'check.headings.joined':
    'Этот заголовок переведён вместе с другим текстом (сегментов в одном переводе: {{count}}), поэтому в переводе заголовка нет. Переведите каждый сегмент отдельно командой «synopse set». Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} headings --reason …».',
  'check.headings.running':
    'Перевод заголовка продолжается обычным текстом: «{{text}}». Перенесите этот текст в его абзац. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} headings --reason …».',
  'about.list-shape': 'слившиеся пункты списка или ячейки и пропавшие переносы строк',
  'check.list-shape.joined':
    'Пунктов или ячеек в {{originalPrepositional}}: {{there}}, в этом переводе: {{here}}. Разделите пункты пустой строкой или переведите каждый отдельно. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} list-shape --reason …».',
  'check.list-shape.fewer':
    'Строк в {{originalPrepositional}}: {{there}}, в переводе: {{here}}. Завершите каждую строку обратной косой чертой, как в {{originalPrepositional}}. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} list-shape --reason …».',
  'check.list-shape.more':
    'Строк в {{originalPrepositional}}: {{there}}, в переводе: {{here}}. Уберите в конце строк обратные косые черты, которых нет в {{originalPrepositional}}. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} list-shape --reason …».',
  'about.sentence-count': 'предложения, которых в переводе, похоже, не хватает или которые в нём лишние',
  'check.sentence-count.fewer':
    'Похоже, чего-то не хватает: перевод короче обычного. Предложений в {{originalPrepositional}}: {{there}}, в переводе: {{here}}. Сравните их и добавьте недостающее. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} sentence-count --reason …».',
  'check.sentence-count.more':
    'Похоже, что-то добавлено: перевод длиннее обычного. Предложений в {{originalPrepositional}}: {{there}}, в переводе: {{here}}. Сравните их и уберите лишнее. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} sentence-count --reason …».',
  'about.consistency':
    'один и тот же текст, переведённый по-разному, и разные тексты с одинаковым переводом, в одном документе или в нескольких',
  'check.consistency.target':
    'Такой же {{original}} в ¶{{number}} документа {{in}} ({{unit}}) переведён как «{{other}}», а здесь — как «{{text}}». Сделайте переводы одинаковыми командой «synopse set». Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} consistency --reason …».',
  'check.consistency.source':
    'Такой же перевод в ¶{{number}} документа {{in}} ({{unit}}) стоит рядом с «{{other}}», а здесь — рядом с «{{text}}». Сравните оба места с {{originalInstrumental}} и исправьте неверный перевод командой «synopse set». Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} consistency --reason …».',
  'about.numbers': 'числа, которые в переводе изменены, пропущены или добавлены',
  'check.numbers.changed':
    'В {{originalPrepositional}} — «{{source}}», а в переводе — «{{text}}». Исправьте командой «synopse set». Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} numbers --reason …».',
  'check.numbers.missing':
    'В {{originalPrepositional}} есть «{{source}}», а в переводе нет. Добавьте командой «synopse set». Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} numbers --reason …».',
  'check.numbers.extra':
    'В {{originalPrepositional}} нет «{{text}}». Уберите командой «synopse set». Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} numbers --reason …».',
  'check.numbers.written':
    'В {{originalPrepositional}} — «{{source}}», а «{{text}}» читается как другое число: в этом языке знаки между цифрами значат другое. Запишите число так, как принято в этом языке. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} numbers --reason …».',
  'about.dates': 'даты, которые в переводе изменены, пропущены или добавлены',
  'check.dates.changed':
    'В {{originalPrepositional}} — «{{source}}», а в переводе — «{{text}}». Исправьте командой «synopse set». Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} dates --reason …».',
  'check.dates.missing':
    'В {{originalPrepositional}} есть «{{source}}», а в переводе нет. Добавьте командой «synopse set». Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} dates --reason …».',
  'check.dates.extra':
    'В {{originalPrepositional}} нет «{{text}}». Уберите командой «synopse set». Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} dates --reason …».',
  'about.percent-and-currency':
    'проценты и денежные суммы, которые в переводе изменены, пропущены или добавлены',
  'check.percent-and-currency.changed':
    'В {{originalPrepositional}} — «{{source}}», а в переводе — «{{text}}». Исправьте командой «synopse set». Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …».',
  'check.percent-and-currency.missing':
    'В {{originalPrepositional}} есть «{{source}}», а в переводе нет. Добавьте командой «synopse set». Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …».',
  'check.percent-and-currency.extra':
    'В {{originalPrepositional}} нет «{{text}}». Уберите командой «synopse set». Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …».',
  'check.percent-and-currency.written':
    'В {{originalPrepositional}} — «{{source}}», а «{{text}}» читается как другое число: в этом языке знаки между цифрами значат другое. Запишите число так, как принято в этом языке. Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …».',
  'about.urls': 'веб-адреса, которые обрезаны, изменены или пропущены',
  'check.urls.changed':
    'В {{originalPrepositional}} — «{{source}}», а в переводе — «{{text}}». Исправьте командой «synopse set». Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} urls --reason …».',
  'check.urls.missing':
    'В {{originalPrepositional}} есть «{{source}}», а в переводе нет. Добавьте командой «synopse set». Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} urls --reason …».',
  'check.urls.extra':
    'В {{originalPrepositional}} нет «{{text}}». Уберите командой «synopse set». Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} urls --reason …».',
  'about.emails': 'адреса почты, которые изменены, пропущены или добавлены',
  'check.emails.changed':
    'В {{originalPrepositional}} — «{{source}}», а в переводе — «{{text}}». Исправьте командой «synopse set». Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} emails --reason …».',
  'check.emails.missing':
    'В {{originalPrepositional}} есть «{{source}}», а в переводе нет. Добавьте командой «synopse set». Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} emails --reason …».',
  'check.emails.extra':
    'В {{originalPrepositional}} нет «{{text}}». Уберите командой «synopse set». Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} emails --reason …».',
  'about.placeholders': 'плейсхолдеры для программ, которые изменены, пропущены или добавлены',
  'check.placeholders.changed':
    'В {{originalPrepositional}} — «{{source}}», а в переводе — «{{text}}». Исправьте командой «synopse set». Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} placeholders --reason …».',
  'check.placeholders.missing':
    'В {{originalPrepositional}} есть «{{source}}», а в переводе нет. Добавьте командой «synopse set». Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} placeholders --reason …».',
  'check.placeholders.extra':
    'В {{originalPrepositional}} нет «{{text}}». Уберите командой «synopse set». Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} placeholders --reason …».',
  'about.markup':
    'выделения, ссылки, код, изображения, теги и знаки сносок, которые потеряны, повреждены или изменены',
  'check.markup.broken':
    'Разметка повреждена: читатель видит «{{text}}». Исправьте командой «synopse set». Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} markup --reason …».',
  'check.markup.changed':
    'В {{originalPrepositional}} — «{{source}}», а в переводе — «{{text}}». Исправьте командой «synopse set». Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} markup --reason …».',
  'check.markup.missing':
    'В {{originalPrepositional}} есть «{{source}}», а в переводе нет. Добавьте командой «synopse set». Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} markup --reason …».',
  'check.markup.extra':
    'В {{originalPrepositional}} нет «{{text}}». Уберите командой «synopse set». Если так и задумано, снимите замечание: «synopse accept {{document}} {{id}} {{language}} markup --reason …».',
}
