import type { Exchange } from '../../src/formats/exchange.js'
import type { FormatName } from '../../src/formats/index.js'
import { alignment, canonical, registry } from '../process.js'

/* Files of all sorts, each with as much of its kind in it as there is room for. */

export const GIVEN: Exchange = {
  sourceLanguage: 'de',
  targetLanguage: 'ru',
  units: [
    {
      document: 'streik',
      id: 'titel001',
      kind: 'heading',
      source: 'Streik in Schanaosen',
      target: '',
      state: 'initial',
      hash: '47DEQpj8HBSa',
    },
    {
      document: 'streik',
      id: 'falsch01',
      kind: 'paragraph',
      source: 'Ein **Wort**, [ein Verweis](https://example.org) & `Code` <br> „Zitat“.',
      previous: 'Zwei **Worte**.',
      target: 'Одно **слово**; «цитата»,\nдве строки.\n\nВторой абзац.',
      state: 'reviewed',
      note: 'Nachfragen: "A & B"',
      candidates: [{ document: 'b', unit: '2', source: 'Ein Wort.', target: 'Слово.', similarity: 0.8 }],
      hash: '2utX1DFZHSPR',
    },
  ],
}

/** How other tools write the same. */
export const FOREIGN: Partial<Record<FormatName, string[]>> = {
  xliff: [
    `<?xml version="1.0"?><x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="de-DE" trgLang="ru-RU"><x:file id="f" original="streik"><x:group id="g"><x:unit id="titel001"><x:originalData><x:data id="d1">**</x:data></x:originalData><x:segment id="1" state="final"><x:source>Streik <x:pc id="1" dataRefStart="d1" dataRefEnd="d1">in</x:pc> </x:source><x:target order="2">Стачка <x:pc id="1">в</x:pc> </x:target></x:segment><x:ignorable><x:source> </x:source></x:ignorable><x:segment id="2"><x:source>Schanaosen<x:cp hex="0021"/></x:source><x:target order="1">Жанаозене<x:ph id="2"/><x:mrk id="m" type="comment">!</x:mrk></x:target></x:segment></x:unit></x:group></x:file></x:xliff>`,
  ],
  xliff12: [
    `<?xml version="1.0"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff"><file original="streik" source-language="de-de" target-language="ru-ru" datatype="x-md"><header><tool tool-id="x"/></header><body><group id="g"><trans-unit id="titel001" translate="yes" mq:status="Confirmed"><source>Streik <bpt id="1">**</bpt>in<ept id="1">**</ept> <x id="2"/></source><seg-source><mrk mtype="seg" mid="1">Streik</mrk> <mrk mtype="seg" mid="2">in</mrk></seg-source><target state="needs-review-translation" state-qualifier="fuzzy-match"><mrk mtype="seg" mid="1">Стачка</mrk> <g id="1">в</g><x id="2"/></target><alt-trans match-quality="80%"><source>S</source><target>С</target></alt-trans></trans-unit></group></body></file></xliff>`,
  ],
  po: [
    '# Kopf\nmsgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: ru\\n"\n\n#, fuzzy, c-format\n#| msgid "Streik"\nmsgctxt "titel001"\nmsgid ""\n"Streik in "\n"Schanaosen"\nmsgstr "Стачка \\"в\\" Жанаозене\\n\\t\\x41\\101"\n\nmsgid "Falsch!"\nmsgid_plural "Falsch!!"\nmsgstr[0] "Неверно!"\nmsgstr[1] "Неверно!!"\n\n#~ msgid "Alt"\n#~ msgstr "Старое"\n',
  ],
  csv: [
    'sep=;\n\nid;source;target;state\ntitel001;Streik in Schanaosen;"Стачка; в\n""Жанаозене""";final\n;;;\n\nBemerkung;;;\n',
    'key,German,Russian\nfalsch01,Falsch!,Неверно!\n',
  ],
  tsv: ['id\tsource\ttarget\nfalsch01\tFalsch!\tНеверно!\n'],
}

export const MARKDOWN = [
  `---
title: "Streik: in Schanaosen"
description: >
  Ein Absatz
---
# Streik {#s}

Ein *Wort*, [ein Verweis](https://example.org "Titel")[^1] &amp; <b>HTML</b> \`Code\`.\\
Zweite Zeile {{< ref "x" >}} $x^2$

[^1]: Eine Fußnote.
`,
  '- Erste\n  1. Zweite\n\n> Zitat\n\n| a | b |\n|---|--:|\n| c | d |\n\n::: tip\nText\n:::\n',
  '<div class="x">\n\nText ![Bild](x.png)\n\n</div>\n\n```js\n// Code\n```\n\n+++\n\nText\n====\n',
]

export const MDX = [
  `---
title: Streik
---
import X from './x'

# Streik {a.b}

<X titel="Ein Titel" {...a}>
  Ein **Absatz** mit {1 + 1}.
</X>
`,
  'export const a = { b: 1 }\n\nEin <Y /> Text.\n\n{/* Bemerkung */}\n\n- a\n- <b>c</b>\n',
]

export const HTML = [
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Streik – Seite</title></head><body>
<nav><a href="/en">English</a></nav><main><h1>Streik</h1><p>Am <em>Anfang</em> stand der
<a href="/preis">Preis</a>.&nbsp;Und<br>mehr.</p></main><footer>Impressum</footer></body></html>`,
  '<article><ul><li>Erste<li>Zweite</ul><table><tr><th>a<td>b</table><img src="x.png" alt="Bild"><pre>x</pre></article>',
]

export const PAGE = [
  `Streik in Schanaosen

Am Anfang stand der Preis. Er stieg in einer Nacht auf das
Doppelte, und niemand sagte, warum.
`,
  '  • Erste Forderung\n  • Zweite Forderung\n\n1) Falsch!\n\n    „Ein Zitat“, sagte sie.\n\nSeite 2 von 3\n',
]

export const UNITS = [
  { id: 'titel001', kind: 'heading', text: 'Streik in Schanaosen' },
  { id: 'falsch01', kind: 'paragraph', text: 'Falsch!', extra: [1, { a: null }] },
]
export const ENTRIES = canonical({
  ...alignment('streik', 'ru', [
    {
      id: 'titel001',
      source: 'Streik',
      target: 'Стачка',
      state: 'reviewed',
      covers: ['absatz01'],
      note: 'kurz',
      allow: [{ code: 'numbers', reason: 'so', of: 'abc' }],
      conflict: { source: 'Streik', target: 'Забастовка', state: 'translated' },
      eigenes: 1.5,
    },
    { id: 'falsch01', source: '', target: '', state: 'initial' },
  ]),
  unplaced: [{ after: 'titel001', text: 'Ещё абзац.' }],
  mehr: { x: [] },
})
export const REGISTRY = canonical(registry('streik', UNITS))

export const CONFIG = canonical({
  $schema: './schema',
  source: { language: 'de', files: 'corpus/**/*.md' },
  targets: ['ru', 'en'],
  alignments: 'alignments',
  frontMatter: ['title'],
  checks: { numbers: 'warn', length: ['error', {}] },
  overrides: [{ documents: ['streik'], languages: ['ru'], checks: { drifted: 'off' } }],
  suppressions: [{ code: 'numbers', reason: 'so' }],
  baseline: 'synopse-baseline.json',
  glossary: 'glossary.json',
  maxFileSize: '16 MB',
})

export const BASELINE = canonical({
  version: 1,
  findings: [
    {
      document: 'streik',
      unit: 'titel001',
      language: 'ru',
      code: 'numbers',
      text: 'Streik',
      of: 'abc',
      count: 2,
    },
  ],
})

export const GLOSSARY = canonical({
  version: 1,
  terms: [
    { german: ['Streik', 'Streiks'], use: { ru: ['забастовка'] }, avoid: { en: ['walkout'] }, note: 'x' },
  ],
})

export const TMX = `<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="de-DE" creationtool="x"/><body>
<tu tuid="1"><prop type="x">y</prop><tuv xml:lang="de-DE"><seg>Ein <bpt i="1">&lt;b></bpt>Wort<ept i="1">&lt;/b></ept>.</seg></tuv><tuv lang="RU"><seg>Слово<ph/>.</seg></tuv></tu>
<tu><tuv xml:lang="de"><seg>Falsch!</seg></tuv><tuv xml:lang="en-GB"><seg>Wrong!</seg></tuv></tu></body></tmx>`
