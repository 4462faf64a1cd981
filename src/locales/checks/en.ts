/** What the checks say, in English: `about.<code>` what one finds, `check.<code>` what it says when it did, and what to do. */
export const en = {
  'about.structure':
    'an entry that is not valid, occurs twice, translates no known unit, or does not fit the shape of its unit',
  'about.conflict': 'two translations of one unit, left by a merge',
  'about.misfiled': 'a translation in the file of another language or document, where git merged it',
  'about.misaligned': 'a translation that seems to belong to another paragraph',
  'about.truncated': 'a translation that seems to break off before its {{original}} does',
  'about.doubled': 'a translation that seems to contain its text twice',
  'about.omitted': 'a sentence of the {{original}} that the translation seems to leave out',
  'about.added': 'a sentence of the translation that nothing in the {{original}} seems to say',
  'about.unsynced': 'alignment files that are behind the corpus',
  'about.untranslated': 'a unit without a translation',
  'about.drifted': 'a translation whose {{original}} has changed since, or is not known',
  'about.obsolete': 'a translation whose {{original}} is gone',
  'about.unplaced': 'a paragraph of a translation without a place',
  'about.outside': 'a translation that was edited in a file of the site',
  'about.unused-suppression': 'an allowance or a suppression that matches no finding',

  'check.untranslated': 'Not translated yet: “{{text}}”. Translate it with “synopse set”.',
  'check.drifted':
    'The {{original}} changed after this was translated: {{change}}. Translate it again, or confirm with “synopse accept” that it still holds.',
  'check.driftedSplit':
    'The {{original}} was split into several paragraphs ({{units}}), and one translation still covers them all. Confirm it with “synopse accept”, or translate the parts with “synopse set”.',
  'check.driftedUnknown':
    'It is not known which {{original}} this was translated from. If it matches today’s, confirm it with “synopse accept”.',
  'check.obsolete':
    'The {{original}} of “{{text}}” is gone. Delete the translation with “synopse prune”, or keep it until the {{original}} comes back.',
  'check.obsoleteInside':
    'The {{original}} of “{{text}}” is now part of {{around}}. Move there what belongs there, then delete this with “synopse prune”.',
  'check.unplaced':
    '“{{text}}” has no place in the document. Give it one with “synopse place {{document}} {{language}} {{paragraph}} --at <unit>” (or --join <unit>), or drop it with --drop.',
  'check.outside': 'Edited on the site: “{{text}}”. Take it with “synopse adopt”.',
  'check.outside.gone':
    'Gone from its file on the site: “{{text}}”. Publish it again, or drop it there and here.',
  'check.unsynced_one': 'The alignment files are {{count}} change behind the corpus. Run “synopse sync”.',
  'check.unsynced_other': 'The alignment files are {{count}} changes behind the corpus. Run “synopse sync”.',
  'check.conflict':
    'A merge left two translations: “{{text}}” and “{{other}}”. Choose one with “synopse resolve”.',
  'check.misfiled':
    'Git merged this translation into the wrong file: “{{text}}” belongs to {{from}}, {{home}}. “synopse sync” moves it there.',
  'check.misfiled.stray':
    'This translation is in another language, as if git had merged it into the wrong file: “{{text}}” belongs in {{home}}. “synopse sync” moves it there. If it is right, allow it with “synopse accept {{document}} {{id}} {{language}} misfiled --reason …”.',
  'check.misfiled.invalid':
    'Under “misfiled” is something that is neither an entry nor a paragraph of a document and a language. Fix it in the file; it is kept as it is.',
  'check.damaged.lost':
    '“{{text}}” stands where letters were lost. Bring the translation from a file that still has them, saved as UTF-8.',
  'check.damaged.misread':
    '“{{text}}” is text that was read in the wrong encoding. Bring the translation from the original file, saved as UTF-8.',
  'check.damaged.said':
    '“{{text}}” was “{{said}}” before it was read in the wrong encoding. Bring the translation from the original file, saved as UTF-8.',
  'check.damaged.script':
    'None of the translations has a letter of this language’s script; the first one is “{{text}}”. They are in another language, or lost their letters on the way.',
  'check.damaged.original':
    'The {{original}} is damaged: “{{text}}” was lost or read in the wrong encoding. Correct it in the document.',
  'check.misaligned.swapped':
    'The translations of ¶{{number}} and ¶{{fits}} ({{unit}}) seem to be swapped: next to “{{source}}” is “{{text}}”. Swap them back with “synopse set”. If this one is right, allow it with “synopse accept {{document}} {{id}} {{language}} misaligned --reason …”.',
  'check.misaligned.shifted_one':
    'The translations from ¶{{from}} to ¶{{to}} seem to be shifted by one paragraph: next to “{{source}}” (¶{{number}}) is “{{text}}”, which matches ¶{{fits}} ({{unit}}). Move each to its {{original}} with “synopse set”. If they are right, allow them with “synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …” (without --run, only the first).',
  'check.misaligned.shifted_other':
    'The translations from ¶{{from}} to ¶{{to}} seem to be shifted by {{count}} paragraphs: next to “{{source}}” (¶{{number}}) is “{{text}}”, which matches ¶{{fits}} ({{unit}}). Move each to its {{original}} with “synopse set”. If they are right, allow them with “synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …” (without --run, only the first).',
  'check.misaligned.fits':
    'The translation of ¶{{number}} matches ¶{{fits}} ({{unit}}) better: next to “{{source}}” is “{{text}}”. Move it there with “synopse set”. If it is right, allow it with “synopse accept {{document}} {{id}} {{language}} misaligned --reason …”.',
  'check.misaligned.foreign':
    'The translation of ¶{{number}} does not seem to say what its {{original}} says: next to “{{source}}” is “{{text}}”. Translate it again with “synopse set”. If it is right, allow it with “synopse accept {{document}} {{id}} {{language}} misaligned --reason …”.',
  'check.truncated':
    'The translation seems to break off early: the {{original}} ends with “{{source}}”, the translation with “{{text}}”. Complete it with “synopse set”. If nothing is missing, allow it with “synopse accept {{document}} {{id}} {{language}} truncated --reason …”.',
  'check.doubled':
    'The translation seems to contain its text twice: next to “{{source}}” is “{{text}}”. Remove one of the two with “synopse set”. If it is right, allow it with “synopse accept {{document}} {{id}} {{language}} doubled --reason …”.',
  'check.omitted':
    'The translation seems to leave out “{{text}}”. Add it with “synopse set”. If nothing is missing, allow it with “synopse accept {{document}} {{id}} {{language}} omitted --reason …”.',
  'check.added':
    'Nothing in the {{original}} seems to say “{{text}}”. Remove it with “synopse set”. If it belongs there, allow it with “synopse accept {{document}} {{id}} {{language}} added --reason …”.',
  'check.structure.frontMatter':
    'The front matter is invalid, so none of its fields is read: {{reason}}. Fix it; until then, do not delete translations of its fields as obsolete.',
  'check.structure.invalid':
    'This record is not a valid entry: {{expected}} was expected. Fix it in the file; it is kept as it is.',
  'check.structure.invalidAt':
    'This record is not a valid entry: “{{path}}” must be {{expected}}. Fix it in the file; it is kept as it is.',
  'check.structure.missingKey':
    'This record is not a valid entry: “{{path}}” is missing. Fix it in the file; it is kept as it is.',
  'check.structure.doubled': 'The entry {{unit}} occurs more than once. “synopse sync” merges them.',
  'check.structure.unknown':
    'No {{original}} is known for the entry {{unit}}. Give it the id of the unit that it translates, or remove it.',
  'check.structure.paragraphs':
    'The translation has several paragraphs, but the unit ({{kind}}) allows only one. Join them.',
  'check.structure.blockStart':
    'The translation begins with “{{start}}”, as if it were another kind of block. Remove this mark: it belongs to the document.',
  'check.structure.state':
    'The entry is “{{state}}”, but has no translation. Translate it, or set its state to “initial”.',
  'check.structure.covered':
    'This unit is covered by another unit’s translation, but also has its own. Remove it from “covers” there, or delete this one.',
  'check.unused-suppression.lapsed':
    '“{{code}}” was allowed here for other texts (“{{text}}”), so this no longer applies. If it is still needed, allow it again with “synopse accept {{document}} {{id}} {{language}} {{code}} --reason …”; otherwise remove it from “allow” in this entry.',
  'check.unused-suppression.idle':
    '“{{code}}” is allowed here (“{{text}}”), but there is no such finding any more. Remove it from “allow” in this entry.',
  'check.unused-suppression.config':
    'Suppression {{number}} of the config matches no “{{code}}” finding (“{{text}}”). Correct what it names, or remove it.',

  'about.repeated-word': 'a word that occurs twice in a row',
  'check.repeated-word':
    '“{{text}}” occurs twice in a row. Remove one. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} repeated-word --reason …”.',

  'about.digits': 'a number in other digits than the rest of the document',
  'check.digits':
    '“{{text}}” is not written in the digits of this document ({{digits}}). Use these; “synopse check --fix” does so where it is safe. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} digits --reason …”.',
  'about.quotes':
    'quotation marks without a partner, lost quotation marks, and quotation marks of another language',
  'check.quotes.unclosed':
    'The quotation mark {{text}} is never closed. Add the closing one. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} quotes --reason …”.',
  'check.quotes.unopened':
    'The quotation mark {{text}} closes nothing. Add the opening one. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} quotes --reason …”.',
  'check.quotes.lost':
    'The {{original}} has “{{text}}” in quotation marks; the translation has none. Add them. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} quotes --reason …”.',
  'check.quotes.foreign':
    'This language does not use the quotation marks {{text}}. Write {{expected}} instead. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} quotes --reason …”.',

  'about.terminal-punctuation': 'final punctuation that differs from the {{original}}',
  'check.terminal-punctuation.missing':
    'The {{original}} ends with “{{expected}}”; the translation ends without punctuation. Add it. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …”.',
  'check.terminal-punctuation.added':
    'The translation ends with “{{text}}”; the {{original}} ends without punctuation. Remove it. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …”.',
  'check.terminal-punctuation.other':
    'The translation ends with “{{text}}”; going by the {{original}}, it should be “{{expected}}”. Compare the endings. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …”.',
  'check.terminal-punctuation.leading':
    'The punctuation mark “{{text}}” is at the beginning instead of the end. Move it. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …”.',
  'check.terminal-punctuation.foreign':
    'The punctuation mark “{{text}}” belongs to another script. Write “{{expected}}” instead. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …”.',

  'about.brackets': 'brackets without a partner, and lost brackets',
  'check.brackets.unclosed':
    'The bracket “{{text}}” is never closed. Add the closing one. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} brackets --reason …”.',
  'check.brackets.unopened':
    'The bracket “{{text}}” closes nothing. Add the opening one. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} brackets --reason …”.',
  'check.brackets.lost':
    'The {{original}} has “{{text}}” in brackets; the translation does not. Add them. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} brackets --reason …”.',

  'about.damaged': 'text that lost its letters or was read in the wrong encoding',
  'about.script': 'look-alike letters of another script inside words, and words in a foreign script',
  'check.script.lookAlike':
    '“{{text}}” contains letters of another script: {{letters}}. Retype the word. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} script --reason …”.',
  'check.script.foreign':
    '“{{text}}” is in a script that neither this language nor the {{original}} uses. Translate or transliterate it. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} script --reason …”.',
  'check.script.leftBehind':
    '“{{text}}” is left over from another language. Translate or remove it. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} script --reason …”.',

  'about.language': 'texts and sentences in the wrong language',
  'check.language':
    '“{{text}}” is not in this language. Translate it. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} language --reason …”.',

  'about.same-as-source': 'translations that are still the same text as the {{original}}',
  'check.same-as-source':
    'This is still the text of the {{original}}: “{{text}}”. Translate it. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} same-as-source --reason …”.',

  'about.bidi-controls':
    'invisible direction characters that are unbalanced, force an order, or have no effect',
  'check.bidi-controls.forced':
    'The invisible character {{text}} forces the letters into an order. Remove it. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} bidi-controls --reason …”.',
  'check.bidi-controls.unbalanced':
    'The invisible character {{text}} has no partner. Remove it, or add the partner. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} bidi-controls --reason …”.',
  'check.bidi-controls.hidden':
    'The invisible character {{text}} has no use here. Remove it. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} bidi-controls --reason …”.',

  'about.white-space': 'extra, missing or misplaced white space',
  'check.white-space.doubled':
    'There are several spaces here. Leave one. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} white-space --reason …”.',
  'check.white-space.leading':
    'The translation begins with white space. Remove it. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} white-space --reason …”.',
  'check.white-space.trailing':
    'The translation ends with white space. Remove it. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} white-space --reason …”.',
  'check.white-space.control':
    'There is a control character instead of a space here, such as a tab ({{text}}). Write a space. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} white-space --reason …”.',
  'check.white-space.invisible':
    'There is an invisible zero-width character here ({{text}}). Remove it. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} white-space --reason …”.',
  'check.white-space.before':
    'There is a space before a punctuation mark (“{{text}}”). Remove it. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} white-space --reason …”.',
  'check.white-space.inside':
    'There is a space just inside a bracket or quotation mark (“{{text}}”). Remove it. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} white-space --reason …”.',
  'check.white-space.missing':
    'There is no space after a punctuation mark (“{{text}}”). Add it. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} white-space --reason …”.',
  'about.length': 'translations that are much shorter or longer than their {{original}} suggests',
  'check.length.shorter':
    'The translation is much shorter than usual: {{letters}} letters instead of about {{expected}}. Check what is missing and add it. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} length --reason …”.',
  'check.length.longer':
    'The translation is much longer than usual: {{letters}} letters instead of about {{expected}}. Check what is there twice or does not belong here, and remove it. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} length --reason …”.',
  'about.glossary': 'terms that are not translated as the glossary says',
  'check.glossary.avoid':
    'For “{{term}}”, the glossary says “{{wanted}}”, not “{{text}}”. Use that. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} glossary --reason …”.',
  'check.glossary.avoidOnly':
    'For “{{term}}”, the glossary rules out “{{text}}”. Use another word. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} glossary --reason …”.',
  'check.glossary.missing':
    'For “{{term}}”, the glossary says “{{wanted}}”, but the translation has none of these. Use one. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} glossary --reason …”.',
  'about.headings': 'headings that became body text, or were joined with the text below',
  'check.headings.joined':
    'This heading is translated together with other text ({{count}} units in one), so the translation has no heading. Give each unit its own translation with “synopse set”. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} headings --reason …”.',
  'check.headings.running':
    'The translation of a heading continues with body text: “{{text}}”. Move that to the paragraph where it belongs. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} headings --reason …”.',
  'about.list-shape': 'list items or cells that were run together, and line breaks that were lost',
  'check.list-shape.joined':
    'Items or cells in the {{original}}: {{there}}, in this translation: {{here}}. Put a blank line between the items, or give each its own translation. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} list-shape --reason …”.',
  'check.list-shape.fewer':
    'Lines in the {{original}}: {{there}}, in the translation: {{here}}. End each line with a backslash, as the {{original}} does. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} list-shape --reason …”.',
  'check.list-shape.more':
    'Lines in the {{original}}: {{there}}, in the translation: {{here}}. Remove the backslashes at line ends that the {{original}} does not have. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} list-shape --reason …”.',
  'about.sentence-count': 'sentences that seem to be missing from the translation, or to have been added',
  'check.sentence-count.fewer':
    'Something seems to be missing: the translation is shorter than usual. Sentences in the {{original}}: {{there}}, in the translation: {{here}}. Compare them and add what is missing. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} sentence-count --reason …”.',
  'check.sentence-count.more':
    'Something seems to have been added: the translation is longer than usual. Sentences in the {{original}}: {{there}}, in the translation: {{here}}. Compare them and remove what does not belong here. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} sentence-count --reason …”.',
  'about.consistency':
    'the same text translated in two ways, and two different texts with the same translation, within one document or across several',
  'check.consistency.target':
    'The same {{original}} is translated as “{{other}}” at ¶{{number}} of {{in}} ({{unit}}), but here as “{{text}}”. Write the same in both places with “synopse set”. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} consistency --reason …”.',
  'check.consistency.source':
    'The same translation belongs to “{{other}}” at ¶{{number}} of {{in}} ({{unit}}), but here to “{{text}}”. Compare both with their {{original}} and rewrite the wrong one with “synopse set”. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} consistency --reason …”.',
  'about.numbers': 'numbers that are changed, missing or added in the translation',
  'check.numbers.changed':
    'The {{original}} says “{{source}}”; the translation says “{{text}}”. Correct it with “synopse set”. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} numbers --reason …”.',
  'check.numbers.missing':
    'The {{original}} says “{{source}}”; the translation does not. Add it with “synopse set”. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} numbers --reason …”.',
  'check.numbers.extra':
    '“{{text}}” is not in the {{original}}. Remove it with “synopse set”. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} numbers --reason …”.',
  'check.numbers.written':
    '“{{text}}” reads as a different number from “{{source}}” in the {{original}}: the signs between the digits mean something else in this language. Write it as the language does. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} numbers --reason …”.',
  'about.dates': 'dates that are changed, missing or added in the translation',
  'check.dates.changed':
    'The {{original}} says “{{source}}”; the translation says “{{text}}”. Correct it with “synopse set”. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} dates --reason …”.',
  'check.dates.missing':
    'The {{original}} says “{{source}}”; the translation does not. Add it with “synopse set”. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} dates --reason …”.',
  'check.dates.extra':
    '“{{text}}” is not in the {{original}}. Remove it with “synopse set”. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} dates --reason …”.',
  'about.percent-and-currency':
    'percentages and amounts of money that are changed, missing or added in the translation',
  'check.percent-and-currency.changed':
    'The {{original}} says “{{source}}”; the translation says “{{text}}”. Correct it with “synopse set”. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …”.',
  'check.percent-and-currency.missing':
    'The {{original}} says “{{source}}”; the translation does not. Add it with “synopse set”. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …”.',
  'check.percent-and-currency.extra':
    '“{{text}}” is not in the {{original}}. Remove it with “synopse set”. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …”.',
  'check.percent-and-currency.written':
    '“{{text}}” reads as a different number from “{{source}}” in the {{original}}: the signs between the digits mean something else in this language. Write it as the language does. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …”.',
  'about.urls': 'web addresses that are cut off, changed or missing',
  'check.urls.changed':
    'The {{original}} says “{{source}}”; the translation says “{{text}}”. Correct it with “synopse set”. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} urls --reason …”.',
  'check.urls.missing':
    'The {{original}} says “{{source}}”; the translation does not. Add it with “synopse set”. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} urls --reason …”.',
  'check.urls.extra':
    '“{{text}}” is not in the {{original}}. Remove it with “synopse set”. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} urls --reason …”.',
  'about.emails': 'mail addresses that are changed, missing or added',
  'check.emails.changed':
    'The {{original}} says “{{source}}”; the translation says “{{text}}”. Correct it with “synopse set”. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} emails --reason …”.',
  'check.emails.missing':
    'The {{original}} says “{{source}}”; the translation does not. Add it with “synopse set”. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} emails --reason …”.',
  'check.emails.extra':
    '“{{text}}” is not in the {{original}}. Remove it with “synopse set”. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} emails --reason …”.',
  'about.placeholders': 'placeholders for programs that are changed, missing or added',
  'check.placeholders.changed':
    'The {{original}} says “{{source}}”; the translation says “{{text}}”. Correct it with “synopse set”. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} placeholders --reason …”.',
  'check.placeholders.missing':
    'The {{original}} says “{{source}}”; the translation does not. Add it with “synopse set”. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} placeholders --reason …”.',
  'check.placeholders.extra':
    '“{{text}}” is not in the {{original}}. Remove it with “synopse set”. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} placeholders --reason …”.',
  'about.markup':
    'emphasis, links, code, images, tags and footnote references that are lost, broken or changed',
  'check.markup.broken':
    'The markup is broken: readers see “{{text}}”. Fix it with “synopse set”. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} markup --reason …”.',
  'check.markup.changed':
    'The {{original}} says “{{source}}”; the translation says “{{text}}”. Correct it with “synopse set”. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} markup --reason …”.',
  'check.markup.missing':
    'The {{original}} says “{{source}}”; the translation does not. Add it with “synopse set”. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} markup --reason …”.',
  'check.markup.extra':
    '“{{text}}” is not in the {{original}}. Remove it with “synopse set”. If this is intended, allow it with “synopse accept {{document}} {{id}} {{language}} markup --reason …”.',
} as const
