import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { gaps } from '../../src/document/gaps.js'
import { sameText, textKey } from '../../src/document/key.js'
import type { ParseOptions } from '../../src/document/parse-options.js'
import { isStructureAlone } from '../../src/document/structure.js'
import { syntaxesIn } from '../../src/document/syntaxes-in.js'
import { parseUnits } from '../../src/document/units.js'
import { asTyped } from '../../src/document/written.js'
import { runs } from '../runs.js'
import { syntaxArbitrary } from './syntax-arbitrary.js'

const texts = (markdown: string, options?: ParseOptions) =>
  parseUnits(markdown, options).map(({ text }) => text)

describe('what sites write: structure is no unit, and texts are', () => {
  const cases: [name: string, markdown: string, units: string[]][] = [
    [
      'an alert',
      '> [!WARNING]\n> Zuerst den\n> Strom abschalten.\n',
      ['[!WARNING]\nZuerst den Strom abschalten.'],
    ],
    ['an alert with a title', '> [!tip]- Ein Rat\n> Text.\n', ['[!tip]- Ein Rat\nText.']],
    ['the mark of an alert alone', '> [!NOTE]\n>\n> Text.\n', ['Text.']],
    ['a directive around a text', 'Davor.\n:::note\nDer Hinweis.\n:::\n', ['Davor.', 'Der Hinweis.']],
    ['its title', ':::tip Ein Rat {.weit}\nText.\n:::\n', ['Ein Rat', 'Text.']],
    ['its label', '::: info[Gut zu wissen]{open}\nText.\n:::\n', ['Gut zu wissen', 'Text.']],
    ['attributes of a directive', '::: moniker range="a b"\nText.\n::: moniker-end\n', ['Text.']],
    ['a leaf', '::karte[Der Hafen]{x=1}\n\n::karte{x=1}\n', ['Der Hafen']],
    [
      'a picture with a text',
      ':::image src="a.png" alt-text="Ein Hafen":::\n',
      [':::image src="a.png" alt-text="Ein Hafen":::'],
    ],
    [
      'a directive in a text',
      'Das :abbr[NGO]{title="x"} und :br{}.\n',
      ['Das :abbr[NGO]{title="x"} und :br{}.'],
    ],
    ['times are none', 'Um 10:30:15 Uhr: nichts.\n', ['Um 10:30:15 Uhr: nichts.']],
    [
      'a box',
      '!!! note "Merke"\n\n    Der *Inhalt*\n    geht weiter.\n\n    - a\n\nDanach.\n',
      ['Merke', 'Der *Inhalt* geht weiter.', 'a', 'Danach.'],
    ],
    ['a box in a list, and one that is folded', '- x\n\n    ??? tip\n        Text.\n', ['x', 'Text.']],
    ['tabs', '=== "Eins"\n    A.\n\n=== "Zwei"\n    B.\n', ['Eins', 'A.', 'Zwei', 'B.']],
    ['blocks with slashes', '/// note | Titel\nText.\n///\n', ['Titel', 'Text.']],
    [
      'a list of definitions',
      'Begriff\n:   Seine\n    Erklärung.\n\n:   Noch eine.\n',
      ['Begriff', 'Seine Erklärung.', 'Noch eine.'],
    ],
    [
      'attributes below a text',
      'Absatz.\n{: .klasse #x}\n\n{:.a}\nNoch einer.\n',
      ['Absatz.', 'Noch einer.'],
    ],
    ['attributes behind a heading', '## Aufbau {#aufbau}\n', ['Aufbau {#aufbau}']],
    ['a formula in a text', 'Es gilt $x_1 * y_1$ und \\(a_2\\).\n', ['Es gilt $x_1 * y_1$ und \\(a_2\\).']],
    ['a formula of its own', 'Also\n$$\na_1\nb\n$$\nund\n\n\\[\nx\n\\]\n\n$$ y $$\n\n$z$\n', ['Also', 'und']],
    [
      'signs of dollars without an end',
      'Es kostet 5 $ oder 6 $.\n\n$$\noffen\n',
      ['Es kostet 5 $ oder 6 $.', '$$ offen'],
    ],
    ['a table of contents', '[[_TOC_]]\n\n[TOC]\n\nText.\n', ['Text.']],
    [
      'abbreviations',
      '*[NGO]: Nichtregierungsorganisation\n*[UN]: Vereinte Nationen\n',
      ['Nichtregierungsorganisation', 'Vereinte Nationen'],
    ],
    ['a shortcode around a text', '{{% hinweis %}}\nText.\n{{% /hinweis %}}\n', ['Text.']],
    [
      'one with a text in it',
      '{{< bild src="a.png" alt="Ein Rathaus" >}}\n',
      ['{{< bild src="a.png" alt="Ein Rathaus" >}}'],
    ],
    [
      'a list below code',
      '    Code\n\n6.  Punkt\n\n        Code\n\n    7.  Noch einer\n',
      ['Punkt', 'Noch einer'],
    ],
    [
      'an indented text in one',
      '{{< person\n  name="a"\n>}}\n    Ein Satz\n    geht weiter.\n\n    Noch einer.\n{{< /person >}}\n\n    Code\n',
      ['Ein Satz geht weiter.', 'Noch einer.'],
    ],
    ['one over several lines', '{{< bild\n  src="a.png"\n>}}\n', []],
    [
      'one inside a text',
      'Siehe\n{{< ref "x.md" >}}\nund {{ page.titel }}.\n',
      ['Siehe {{< ref "x.md" >}} und {{ page.titel }}.'],
    ],
    ['tags of Liquid', '{% raw %}\nText {% x %} hier.\n{% endraw %}\n', ['Text {% x %} hier.']],
    [
      'links of a wiki',
      'Siehe [[Wahl|die Wahl]] und ![[bild.png]].\n\n![[bild.png]]\n\nText. ^block\n',
      ['Siehe [[Wahl|die Wahl]] und ![[bild.png]].', 'Text. ^block'],
    ],
    [
      'line ends where sites show them',
      'Siehe\n[[Wahl]].\n\n> Ein\n> Satz.\n',
      ['Siehe\n[[Wahl]].', 'Ein\nSatz.'],
    ],
    ['imports', 'import A from "./a.js"\nexport const b = 1;\n\nimport von Waren\n', ['import von Waren']],
    ['files that are put in', '<<< @/a.js{2}\n\n--8<-- "a.md"\n\nText.\n', ['Text.']],
    ['icons and keys', 'Mit :rocket: und ++strg+c++.\n\n:material-sync:\n', ['Mit :rocket: und ++strg+c++.']],
    ['structure in code', '```\n:::note\n```\n\n    !!! x\n\n`{{ x }}` da\n', ['`{{ x }}` da']],
    [
      'the title of a link’s definition',
      '[a]: https://example.org "Ein Titel"\n[b]: <x> (Noch\neiner)\n[c]: y\n',
      ['Ein Titel', 'Noch\neiner'],
    ],
    [
      'what has no end, before lists and quotes',
      ...(['$$', '\\[', '%%', '{% bild', '{{< bild'].reduce(
        ([file, units], open) => [`${file}${open}\n\n- a\n\n> b\n\n{% c %}\n\n`, [...units, open, 'a', 'b']],
        ['', []] as [string, string[]],
      ) as [string, string[]]),
    ],
    ['a label with a link', ':::tip[Ein [Link](x) da]\nText.\n:::\n', ['Ein [Link](x) da', 'Text.']],
    ['a directive of MyST', ':::{admonition} Ein Titel\nText.\n:::\n', ['Ein Titel', 'Text.']],
    ['tabs of other sites', '== tab Eins\nA.\n\n@tab:active Zwei#b\nB.\n', ['Eins', 'A.', 'Zwei', 'B.']],
    ['a formula that begins on its first line', '$$ a_1\n+ b\n= c $$\n\nText.\n', ['Text.']],
    ['a table that is drawn', '+---+---+\n| a | b |\n+---+---+\n', ['+---+---+\n| a | b |\n+---+---+']],
  ]
  test.each(cases)('%s', (_, markdown, units) => expect(texts(markdown)).toEqual(units))

  test.each([
    'Alle Lehrer:innen[^1], Schüler:innen[2] und Kolleg:innen{a}.',
    'Für Kolleg:innen: Es geht los:heute:',
    'Es kostet $100-$200, (A$5)/(A$7), $5–$10 oder $1/$2.',
    'Ein 10$-Schein und ein 20$-Schein, 5$/kg und 6$/kg.',
    '+++ Eilmeldung +++ Streik beginnt +++',
    '[[1]](https://example.org) und [[2]][a] und [!x](b).',
    '!!! Wichtig',
    '??? Was soll das',
    '<<< Zurück zur Übersicht',
    'Der Wert \\(siehe Abb\\_1\\) stimmt.',
  ])('signs of text are no marks: %s', text => {
    expect(texts(text)).toEqual([text])
    expect(syntaxesIn(text)).toEqual([])
  })

  test('marks that stand close to words are marks all the same', () => {
    const marks = 'CO$_2$, 10$^{3}$, $e^-$ und $n$-mal; ++strg+"Alt Gr"++; ein :abbr[x] (:abbr[y]).'
    expect(texts(marks)).toEqual([marks])
    expect(syntaxesIn(marks)).toEqual(['directives', 'formulas', 'icons'])
    expect(texts('!!! warning\nText.\n')).toEqual(['Text.'])
    expect(texts('- a\n\n    !!! Danger Zone\n        Text.\n')).toEqual(['a', 'Text.'])
  })

  test.each(['{', '$a ', '[[', '![[a', '{{< a ', ':a[', '++a', '\\\\(', '$`a ', '%%', '{% a\n\n', '$$\n\n'])(
    'signs without an end cost little: %j',
    sign => {
      const since = performance.now()
      parseUnits(sign.repeat(20_000 / sign.length))
      expect(performance.now() - since).toBeLessThan(4000)
    },
  )

  test('elements of MDX with a text', () => {
    const mdx =
      '<Tab label="Eins" value="a">\n\nText.\n\n</Tab>\n\n<Bild src="a.png" alt="Ein Hafen" />\n\n<A\n  b="c">\n</A>\n'
    expect(texts(mdx, { syntax: 'mdx' })).toEqual([
      '<Tab label="Eins" value="a">',
      'Text.',
      '<Bild src="a.png" alt="Ein Hafen" />',
    ])
    expect(texts('## A {#a}\n\n:::note Titel\n\nText.\n\n:::\n', { syntax: 'mdx' })).toEqual([
      'A {#a}',
      'Titel',
      'Text.',
    ])
  })

  test('as far as the config wants them', () => {
    expect(texts('{{< x legend="Text" >}}\n')).toEqual([])
    expect(texts('{{< x legend="Text" alt="b" >}}\n', { attributes: ['legend'] })).toHaveLength(1)
    expect(texts('[a]: https://example.org/de "T"\n', { definitions: ['address', 'title'] })).toEqual([
      'https://example.org/de',
      'T',
    ])
    expect(texts('[a]: b "T"\n', { definitions: [] })).toEqual([])
    expect(texts(':::note\nText.\n:::\n', { syntaxes: [] })).toEqual([':::note Text. :::'])
  })

  test('comments in code, where they are wanted', () => {
    const code = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\`\n`
    const comments = (language: string, text: string) => texts(code(language, text), { code: 'comments' })
    expect(comments('js', 'const a = "http://x" // eine Zahl\n/* Vorsicht */ f()')).toEqual([
      'eine Zahl',
      'Vorsicht',
    ])
    expect(comments('python', '# Zuerst das\nx = 1  # dann das')).toEqual(['Zuerst das', 'dann das'])
    expect(comments('html', '<!-- Kopf -->\n<p>')).toEqual(['Kopf'])
    expect(comments('', '# nichts')).toEqual([])
    expect(texts(code('js', '// a b'))).toEqual([])
  })
})

test('what a document is written in is said', () => {
  expect(syntaxesIn('> [!NOTE]\n> a\n\n:::x\n\n$a_1$\n')).toEqual(['alerts', 'directives', 'formulas'])
  expect(syntaxesIn('# Titel\n\nText.\n')).toEqual([])
})

describe('texts of version 1', () => {
  test.each([
    [':::tip Text. :::', 'Text.'],
    ['/// note | Titel', 'Titel'],
    ['!!! note Text.', 'Text.'],
    ['Text. {: .klasse}', 'Text.'],
    ['{% raw %} Text. {% endraw %}', 'Text.'],
    ['<div align="center"> Text. </div>', 'Text.'],
    ['<details> <summary>Mehr</summary>', 'Mehr'],
    ['\\[!NOTE] Text.', '[!NOTE]\nText.'],
    ['[ein Verweis][ein\nVerweis]', '[ein Verweis]'],
    ['Es gilt $x*{1}$', 'Es gilt $x_{1}$'.replaceAll('_', '*')],
  ])('%s', (old, now) => expect(textKey(old)).toBe(textKey(now)))

  test.each([':::', ':::tip', '[[*TOC*]]', '{% endraw %}', '<a id="x"></a>', '{{< br >}}', '///'])(
    'holds no text: %s',
    text => expect(isStructureAlone(text)).toBe(true),
  )

  test.each(['{{< x legend="Text" >}}', 'Text.', '`:::`', ':::note Titel'])('holds text: %s', text =>
    expect(isStructureAlone(text)).toBe(false),
  )
})

test.each([
  ['Wör\u00adter', 'Wörter'],
  ['W&shy;ort', 'Wort'],
  ['\u200eA\u200f', 'A'],
  ['Wort\u200bteil', 'Wortteil'],
  ['a  b\n c', 'a b c'],
  ['_a_ \\!', '*a* !'],
  ['a  \nb', 'a\\\nb'],
  ['e\u0301', '\u00e9'],
])('no difference: %j %j', (a, b) => expect(sameText(a, b)).toBe(true))

test.each([
  ['Wort teil', 'Wortteil'],
  ['*a*', '\\*a\\*'],
  ['a b', 'a\\\nb'],
  ['**a**', '*a*'],
])('a difference: %j %j', (a, b) => expect(sameText(a, b)).toBe(false))

test('property: units and gaps are the file byte for byte, and a text that is stored stays as it is', () => {
  fc.assert(
    fc.property(syntaxArbitrary, file => {
      const units = parseUnits(file)
      const between = gaps(file, units)
      expect(
        units.map((unit, index) => between[index] + file.slice(unit.start, unit.end)).join('') +
          between.at(-1),
      ).toBe(file)
      for (const { kind, text } of units) expect(asTyped(text, kind, text.includes('\n'))).toBe(text)
    }),
    runs(1500),
  )
})
