/** The words of the pages in a browser in Russian. */
export const ru = {
  'serve.link': 'Откройте эту ссылку в браузере на этом компьютере:',
  'serve.opened': 'Открыто в браузере. Если там ничего не появилось, откройте эту ссылку:',
  'serve.remote':
    'Вы работаете на этом компьютере через SSH: ваш браузер попадёт сюда через туннель. Запустите его на своём компьютере:',
  'serve.missing': 'Здесь нет экрана для браузера. С компьютера, где он есть, сюда ведёт туннель:',
  'serve.noBrowser':
    'Открыть браузер не удалось. Откройте ссылку, указанную ниже, в браузере на этом компьютере или запустите туннель на другом:',
  'serve.thenLink': 'Затем откройте там эту ссылку:',
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
