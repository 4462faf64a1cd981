/** The words of the pages in a browser in Russian. */
export const ru = {
  'serve.link': 'Откройте эту ссылку в браузере на этом компьютере:',
  'serve.portTaken': 'Порт {{wanted}} занят; вместо него используется порт {{port}}.',
  'serve.end': 'Завершить: Ctrl+C.',
  'serve.closed':
    'Эта страница открывается только по ссылке, которую напечатала команда «synopse serve». Откройте эту ссылку.',
  'serve.noScript': 'Этой странице нужен JavaScript.',
  'serve.failed': 'Запрос не удался: {{reason}}',
  'error.serve.port': 'Порта {{port}} не бывает: номера портов — до 65535.',
  'error.serve.noPort': 'Начиная с {{port}} нет свободного порта ({{reason}}).',
  'error.serve.noPort.hint': 'Выберите другой: --port <n>.',
  'serve.page.paragraph': 'Абзац',
  'serve.page.columns': 'Столбцы',
  'serve.page.rows': 'Абзацы:',
  'serve.page.all': 'все',
  'serve.page.outline': 'Оглавление',
  'serve.page.linkTo': 'Абзац {{number}}',
  'serve.page.noServer':
    'Ответа нет: возможно, «synopse serve» завершён. Набранный текст останется здесь, и его можно будет сохранить, когда программа снова заработает.',
  'serve.page.unsaved': 'Набрано и не сохранено:',
} as const
