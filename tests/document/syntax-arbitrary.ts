import fc from 'fast-check'

/** Lines as sites write them, each whole or as a part of something. */
const line = fc.constantFrom(
  'Ein Satz.',
  'Noch ein *Satz* mit `code`.',
  '',
  '',
  '# Titel {#titel}',
  '> [!NOTE]',
  '> Ein Zitat.',
  ':::note Titel',
  ':::tip[Ein *Rat*]{.x}',
  ':::',
  '::leaf{a=b}',
  '!!! note "Merke"',
  '??? tip',
  '    Eingerückt.',
  '=== "Tab"',
  'Begriff',
  ':   Erklärung.',
  '{: .klasse}',
  '{.klasse}',
  '$$',
  '$$ x_1 $$',
  'Mit $a_1 + b_1$ und 5 $.',
  '\\[',
  '\\]',
  '[[_TOC_]]',
  '*[UN]: Vereinte Nationen',
  '{{< bild src="a" alt="Ein Bild" >}}',
  '{{% x %}}',
  '{{% /x %}}',
  '{% if x %}',
  'Text {{ y }} {% z %} [[a|b]] ![[c]] :d:',
  '%%',
  'import A from "a"',
  '<<< @/a',
  '--8<-- "a"',
  '/// note | Titel',
  '///',
  '- Punkt',
  '  - tiefer',
  '1. Eins',
  '| a | b |',
  '| - | - |',
  'a | b',
  '- | -',
  '<div>',
  '</div>',
  '<pre>',
  '  Zeile  ',
  '</pre>',
  '<!-- Notiz',
  '-->',
  '```js',
  '```',
  '[a]: b "Titel"',
  'Umbruch  ',
  'Umbruch\\',
  '[^1]: Note',
)

/** Before a line: marks of the blocks around it. */
const around = fc.constantFrom('', '', '', '', '> ', '- ', '  ', '    ', '> - ')

const front = fc.constantFrom(
  '',
  '',
  '---\ntitle: Ein Titel\n---\n',
  "+++\ntitle = 'x'\n+++\n",
  '{\n"title": "x"\n}\n',
)

/** A file of a site, well made or not. */
export const syntaxArbitrary = fc
  .tuple(front, fc.array(fc.tuple(around, line), { maxLength: 14 }), fc.constantFrom('\n', '\n', '\r\n'))
  .map(([front, lines, end]) => (front + lines.map(parts => parts.join('')).join('\n')).replaceAll('\n', end))
