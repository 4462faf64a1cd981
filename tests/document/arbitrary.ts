import fc from 'fast-check'

const word = fc.constantFrom(
  'Streik',
  'Öl',
  '30.',
  '30)',
  '-',
  '*',
  '**',
  '_',
  '`',
  '``',
  '#',
  '>',
  '<',
  '&',
  '&amp;',
  '[',
  ']',
  '(x)',
  '[^1]',
  '[a]',
  '![',
  '|',
  '~',
  '~~',
  '\\',
  '!',
  ':',
  'https://a.de/b_c',
  'www.a.de',
  'a@b.de',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '---',
  '===',
  '+',
  'العربية',
  'ё',
  '🙂',
  '\u00a0',
  '\u200b',
  '„Ja“',
)

/** A line of text that a Markdown reader might take for anything. */
export const hostileLine = fc.oneof(
  fc
    .array(fc.tuple(word, fc.constantFrom('', ' ', '  ')), { minLength: 1, maxLength: 8 })
    .map(parts => parts.flat().join('')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary-ascii', maxLength: 20 }),
)

const prefix = fc.constantFrom(
  '',
  '',
  '',
  '# ',
  '## ',
  '- ',
  '* ',
  '1. ',
  '30. ',
  '> ',
  '> - ',
  '  - ',
  '    ',
  '\t',
  '[^1]: ',
  '[a]: ',
  '| ',
  '```',
  '~~~',
  '<div>',
  '- [ ] ',
  '---',
)
const eol = fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\r\n', '\r', '  \n', '\\\n')

/** A Markdown file, well made or not. */
export const markdownFile = fc
  .tuple(
    fc.constantFrom(
      '',
      '',
      '\uFEFF',
      '---\ntitle: Ein Titel\n---\n',
      '---\r\ndescription: >\r\n  a\r\n  b\r\n---\r\n',
      '+++\ntitle = "Ein Titel"\n+++\n',
      '{\r\n"title": "Ein Titel", "description": "Text"\r\n}\r\n',
      '| a | b |\n|---|---|\n',
    ),
    fc.array(fc.tuple(prefix, hostileLine, eol), { maxLength: 12 }),
  )
  .map(([head, lines]) => head + lines.flat().join(''))
