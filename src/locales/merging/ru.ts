/** The words about merges in Russian. */
export const ru = {
  'command.merge-driver': 'Для git: слить файл выравнивания по сегментам',
  'command.resolve': 'Выбрать один из двух переводов, оставшихся после слияния',
  'command.watch': 'Синхронизировать и проверять при каждом изменении файлов; сообщать, что стало иначе',
  'argument.base': 'Общий предок, как его называет git (%O)',
  'argument.ours': 'Наша версия; её заменит результат (%A)',
  'argument.theirs': 'Другая версия (%B)',
  'argument.name': 'Путь к файлу в репозитории (%P)',
  'option.git': 'Настроить и git, чтобы он сливал файлы выравнивания по сегментам',
  'option.ours': 'Оставить первый перевод',
  'option.theirs': 'Взять другой перевод',
  'status.conflict': 'конфликт',
  'list.conflict_one': 'У {{count}} абзаца два перевода: нужно выбрать.',
  'list.conflict_few': 'У {{count}} абзацев по два перевода: нужно выбрать.',
  'list.conflict_many': 'У {{count}} абзацев по два перевода: нужно выбрать.',
  'list.conflict_other': 'У {{count}} абзаца по два перевода: нужно выбрать.',
  'merge.conflict':
    '{{path}}: по два перевода ({{units}}). Сохранены оба; выберите командой «synopse resolve» или в интерфейсе в терминале.',
  'merge.misfiled_one':
    '{{path}}: git сопоставил с ним другой файл. {{count}} перевод оттуда хранится в нём отдельно; выполните «synopse sync», затем «git add».',
  'merge.misfiled_few':
    '{{path}}: git сопоставил с ним другой файл. {{count}} перевода оттуда хранятся в нём отдельно; выполните «synopse sync», затем «git add».',
  'merge.misfiled_many':
    '{{path}}: git сопоставил с ним другой файл. {{count}} переводов оттуда хранятся в нём отдельно; выполните «synopse sync», затем «git add».',
  'merge.misfiled_other':
    '{{path}}: git сопоставил с ним другой файл. {{count}} перевода оттуда хранится в нём отдельно; выполните «synopse sync», затем «git add».',
  'merge.byLines': '{{path}}: слияние по строкам. {{reason}}',
  'watch.waiting': 'Ожидание изменений. Для завершения нажмите Ctrl-C.',
  'watch.found': 'Замечаний: {{number}}',
  'error.resolve.both': '--ours и --theirs нельзя указывать вместе.',
}
