/** The words about merges in Russian. */
export const ru = {
  'command.merge-driver': 'Для git: слить файл выравнивания по единицам',
  'command.resolve': 'Выбрать один из двух переводов, оставшихся после слияния',
  'command.watch': 'Синхронизировать и проверять при каждом изменении; сообщать, что стало иначе',
  'argument.base': 'Общий предок, как его называет git (%O)',
  'argument.ours': 'Наша версия, её заменит результат (%A)',
  'argument.theirs': 'Другая версия (%B)',
  'argument.name': 'Как файл называется в репозитории (%P)',
  'option.git': 'Настроить и git: файлы выравнивания сливаются по единицам',
  'option.ours': 'Оставить перевод, который стоит первым',
  'option.theirs': 'Взять другой',
  'status.conflict': 'в конфликте',
  'list.conflict_one': '{{count}} абзац с двумя переводами: решать человеку.',
  'list.conflict_few': '{{count}} абзаца с двумя переводами: решать человеку.',
  'list.conflict_many': '{{count}} абзацев с двумя переводами: решать человеку.',
  'list.conflict_other': '{{count}} абзаца с двумя переводами: решать человеку.',
  'merge.conflict':
    '{{path}}: по два перевода у {{units}}. Оба сохранены; решите через «synopse resolve» или в терминальном интерфейсе.',
  'merge.byLines': '{{path}}: слияние по строкам: {{reason}}',
  'watch.waiting': 'Жду изменений. Ctrl-C завершает.',
  'watch.found': 'Замечаний: {{number}}',
  'error.resolve.both': '--ours и --theirs исключают друг друга.',
}
