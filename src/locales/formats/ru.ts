/** The words about exchange in Russian. */
export const ru = {
  'command.export': 'Экспортировать переводы: в файл для программы переводчика или для сайта',
  'command.import': 'Импортировать переводы из файла другой программы',
  'argument.import.file': 'XLIFF, PO, CSV, TSV, XLSX или TMX; - для стандартного ввода',
  'option.export.format': 'Формат файла (по умолчанию: xliff, то есть XLIFF 2.1)',
  'option.export.status': 'Только сегменты с одним из этих статусов, через запятую (по умолчанию: все)',
  'option.import.format': 'Формат файла (по умолчанию: определяется по файлу)',
  'option.import.strict': 'Завершить с кодом 2, если что-то не импортировано',
  'option.out': 'Записать в этот файл или в эту папку',
  'option.force': 'Перезаписать и то, что тем временем написал кто-то другой',
  'option.export.force': 'Перезаписать и файлы, которые записал не Synopse или которые с тех пор изменили',
  'option.report.force': 'Перезаписать и файлы, которые записал не Synopse или которые с тех пор изменили',
  'option.build.force': 'Перезаписать и файлы, которые записал не Synopse или которые с тех пор изменили',
  'export.nothing': 'Экспортировать нечего.',
  'export.wrote': 'записан файл {{path}}',
  'import.none': 'В файле нет сегментов.',
  'import.memory': '{{language}}: сохранено как подсказки: {{number}}',
  'import.memorySkipped': '{{path}}:{{line}}: не читается и пропущено: {{text}}',
  'import.dryRun': 'Ничего не записано.',
  'import.taken': 'импортировано: {{number}}',
  'import.stale': 'импортировано, хотя {{original}} изменился: {{number}}',
  'import.settled': 'подтверждено: {{number}}',
  'import.noted': 'только с комментарием: {{number}}',
  'import.conflict': 'не импортировано, тем временем изменено: {{number}}',
  'import.twice': 'не импортировано, в файле дважды: {{number}}',
  'import.unknown': 'не импортировано, нет такого сегмента: {{number}}',
  'import.same': 'без изменений: {{number}}',
  'import.empty': 'без перевода: {{number}}',
  'import.about.stale': '{{Original}} изменился после экспорта: перевод импортирован как устаревший.',
  'import.about.conflict':
    'После экспорта кто-то написал другой текст. Он остаётся; --force перезапишет его.',
  'import.about.twice': 'В файле для этого сегмента два текста. Действует первый.',
  'import.about.unknown': 'Нет сегмента с таким идентификатором или с таким текстом.',
  'import.guess': 'сохранено только как подсказки: {{number}}',
  'import.partial': 'не импортировано, переведено не полностью: {{number}}',
  'import.codes': 'не импортировано, неизвестные теги: {{number}}',
  'import.damaged': 'не импортировано, текст повреждён: {{number}}',
  'import.mixed': 'не импортировано, идентификатор и {{original}} не подходят друг к другу: {{number}}',
  'import.skipped': 'пропущено мест в файле: {{number}}',
  'import.line': 'строка {{line}}',
  'import.skipped.noUnit': 'Здесь нет сегмента этого проекта: ни идентификатора, ни исходного текста.',
  'import.skipped.language': 'Язык не входит в число целевых.',
  'import.skipped.unreadable': 'Это место не читается.',
  'import.skipped.unclear':
    'Что показывает эта ячейка, зависит от компьютера или не записано в файле: введите это как текст.',
  'import.skipped.merged': 'Одна ячейка здесь объединяет несколько строк: разделите её снова.',
  'import.skipped.otherSheet': 'На этом листе тоже есть таблица; прочитана только первая.',
  'import.about.guess':
    'Это предложила программа, или перевод сделан для другого текста. Он сохранён в memory/ как подсказка.',
  'import.about.partial':
    'Часть сегмента ещё не переведена. Закончите перевод в той программе или переведите сегмент здесь.',
  'import.about.codes':
    'В тексте есть теги, для которых в файле нет разметки и которые нельзя соотнести с текстом: {{original}}. Экспортируйте сегмент заново или переведите его здесь.',
  'import.about.damaged':
    'Буквы потеряны или прочитаны не в той кодировке. Сохраните файл в исходной программе как UTF-8.',
  'import.about.mixed':
    'Идентификатор от одного сегмента, исходный текст от другого. Возможно, отсортированы не все столбцы?',
  'error.export.several': 'Получается файлов: {{number}}, а в стандартный вывод помещается один.',
  'error.export.several.hint':
    'Укажите папку с помощью --out или выберите один язык с помощью --lang и один документ.',
  'error.export.noText': '{{format}} — не текстовый формат, а в стандартный вывод идёт только текст.',
  'error.export.noText.hint': 'Укажите файл или папку с помощью --out.',
  'error.import.missing': 'Файл {{path}} не найден.',
  'error.import.unknown': 'Формат {{path}} нельзя импортировать; файл начинается так: «{{found}}».',
  'error.import.unknown.hint':
    'Укажите формат с помощью --format; «synopse help import» показывает, какие можно импортировать.',
  'error.import.noLanguage': 'В {{path}} не указан язык.',
  'error.import.noLanguage.hint': 'Укажите язык перевода с помощью --lang; возможные: {{targets}}',
  'error.import.language': 'Язык {{path}} — «{{language}}»; он не входит в языки перевода: {{targets}}',
  'error.import.language.hint': 'Укажите язык перевода с помощью --lang.',
  'error.import.nothingTaken': 'Из {{path}} ничего не удалось импортировать.',
  'error.import.nothingTaken.hint':
    'Причина для каждого сегмента указана выше; что и как импортируется, описано в docs/import.md.',
  'error.import.refused': 'Не импортировано из {{path}}: {{number}}; остальное импортировано.',
  'error.import.noPairs': 'В {{path}} нет ни одной пары из {{source}} и одного из языков {{targets}}.',
  'error.import.noPairs.hint': 'Языки задаёт конфигурация; в файле они указаны в xml:lang.',
  'error.import.memoryThere': 'Файл {{path}} уже есть, и в нём другое содержимое.',
  'error.import.memoryThere.hint': 'Назовите файл иначе или перезапишите старый с помощью --force.',
  'error.import.broken': 'Не удалось прочитать {{path}}: {{reason}}. Ничего не импортировано.',
  'error.import.columns': 'В {{path}} нет строки заголовков. Ничего не импортировано.',
  'error.import.columns.hint':
    'В одной из первых {{rows}} строк должны стоять названия столбцов: {{columns}}',
  'error.import.noColumn':
    'В {{path}}:{{line}} есть названия столбцов, но нет «{{column}}». Ничего не импортировано.',
  'error.import.noColumn.hint':
    'В таблице нужны «target», а также «id» или «source». Известные столбцы: {{columns}}',
  'error.import.encoding':
    '{{path}}:{{line}}:{{column}}: это не UTF-8, и по буквам нельзя определить кодировку. Ничего не импортировано.',
  'error.import.encoding.hint':
    'Сохраните файл в UTF-8: в Excel — как «CSV UTF-8», в LibreOffice — с кодировкой «Юникод (UTF-8)».',
  'error.import.noWorkbook': '{{path}} — не файл XLSX ({{kind}}). Ничего не импортировано.',
  'error.import.noWorkbook.hint':
    'Откройте его в программе электронных таблиц и сохраните как «Книга Excel (.xlsx)» без пароля или как CSV в UTF-8.',
  'error.import.cutOff': 'Файл {{path}} обрывается на строке {{line}}. Ничего не импортировано.',
  'error.import.otherCharset':
    'В {{path}} указана кодировка {{charset}}, но строка {{line}} не в ней. Ничего не импортировано.',
  'error.import.otherCharset.hint':
    'Сохраните файл в той кодировке, которая указана в заголовке, лучше всего в UTF-8.',
  'error.import.charset':
    'В файле {{path}} указана неизвестная кодировка «{{charset}}». Ничего не импортировано.',
  'error.import.charset.hint': 'Сохраните файл в UTF-8 и укажите это в заголовке («charset=UTF-8»).',
  'error.out.foreign':
    'Были бы перезаписаны файлы, которые записал не Synopse или которые с тех пор изменили ({{number}}). Ничего не записано.',
  'error.out.foreign.hint': 'Запишите в другую папку, уберите эти файлы или перезапишите их с --force.',
  'error.out.foreign.file': '{{path}}',
  'error.out.names': 'Файлы с такими именами не везде могут находиться рядом. Ничего не записано.',
  'error.out.names.hint': 'Дайте документам другие имена.',
  'error.out.names.long': '{{name}}: одно из имён в этом пути длиннее {{limit}} байт.',
  'error.out.names.same': '{{name}} и {{other}} совпадают там, где регистр и диакритика не различаются.',
  'error.out.project':
    'В папке {{path}} находится сам проект; сайту нужна отдельная папка. Ничего не записано.',
  'error.out.project.hint': 'Укажите другую папку, например «web».',
  'error.import.columnTwice': 'В {{path}} столбец «{{column}}» указан дважды. Ничего не импортировано.',
  'error.xml.broken': '{{path}}:{{line}}:{{column}}: некорректный XML: {{reason}}. Ничего не импортировано.',
  'error.xml.doctype':
    '{{path}}:{{line}}:{{column}}: объявлен тип документа (DOCTYPE) с собственными правилами. Из соображений безопасности такие файлы не читаются. Ничего не импортировано.',
  'error.xml.tooDeep':
    '{{path}}:{{line}}:{{column}}: элементы вложены слишком глубоко. Ничего не импортировано.',
}
