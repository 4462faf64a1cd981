/** The words of the pages in a browser in English. */
export const en = {
  'serve.link': 'Open this link in a browser on this machine:',
  'serve.opened': 'Opened in your browser. If nothing appears there, open this link:',
  'serve.remote':
    'You are on this machine over SSH: your own browser reaches it through a tunnel. Start one on your own machine:',
  'serve.missing': 'There is no screen here for a browser. From a machine with one, a tunnel leads here:',
  'serve.noBrowser':
    'No browser could be opened. Open the link below in one on this machine, or start a tunnel on another machine:',
  'serve.thenLink': 'Then open this link there:',
  'serve.portTaken': 'Port {{wanted}} is taken; port {{port}} is used instead.',
  'serve.already':
    'This project is served already, on port {{wanted}}. It is served on port {{port}} as well.',
  'serve.end': 'Ctrl+C ends it.',
  'serve.closed':
    'This page opens only for whoever has the link that “synopse serve” printed. Open that link.',
  'serve.noScript': 'This page needs JavaScript.',
  'serve.failed': 'A request failed: {{reason}}',
  'error.serve.port': 'There is no port {{port}}; ports are numbers up to 65535.',
  'error.serve.noPort': 'No port from {{port}} on is free ({{reason}}).',
  'error.serve.noPort.hint': 'Choose another one with --port <n>.',
  'serve.page.paragraph': 'Paragraph',
  'serve.page.columns': 'Columns',
  'serve.page.rows': 'Paragraphs:',
  'serve.page.all': 'all',
  'serve.page.outline': 'Outline',
  'serve.page.linkTo': 'Paragraph {{number}}',
  'serve.page.noServer':
    'Nobody answers: has “synopse serve” ended? What you typed is kept here and can be saved once it runs again.',
  'serve.page.unsaved': 'Typed and not saved:',
} as const
