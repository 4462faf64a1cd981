/** What the checks say, in English: `about.<code>` what one finds, `check.<code>` what it says when it did, and what to do. */
export const en = {
  'about.structure':
    'an entry that is not valid, stands there twice, translates nothing that is known, or does not fit the shape of its unit',
  'about.conflict': 'two translations of one unit that a merge brought together',
  'about.misaligned': 'a translation that seems to stand beside the wrong {{original}}',
  'about.truncated': 'a translation that seems to break off before its {{original}} does',
  'about.doubled': 'a translation that seems to hold its text twice',
  'about.unsynced': 'alignment files that are behind the corpus',
  'about.untranslated': 'a unit without a translation',
  'about.drifted':
    'a translation that was made from another {{original}} than today’s, or from one that is not known',
  'about.obsolete': 'a translation whose {{original}} is gone',
  'about.unused-suppression': 'an allowance or a suppression that holds nothing back',

  'check.untranslated': 'Not translated yet: “{{text}}”. Translate it with “synopse set”.',
  'check.drifted':
    'The {{original}} changed after this was translated: {{change}}. Translate it anew, or settle it with “synopse accept”.',
  'check.driftedSplit':
    'The {{original}} was split into several paragraphs ({{units}}); one translation still stands for all. Settle it with “synopse accept”, or translate the parts with “synopse set”.',
  'check.driftedUnknown':
    'The translation has no {{original}} that it was made from. If it fits today’s {{original}}, settle it with “synopse accept”.',
  'check.obsolete':
    'The {{original}} of “{{text}}” is gone. Drop it with “synopse prune”, or keep it until the {{original}} comes back.',
  'check.obsoleteInside':
    'The {{original}} of “{{text}}” is part of {{around}} now. Take over what belongs there, then drop it with “synopse prune”.',
  'check.unsynced_one': 'The alignment files are {{count}} change behind the corpus. Run “synopse sync”.',
  'check.unsynced_other': 'The alignment files are {{count}} changes behind the corpus. Run “synopse sync”.',
  'check.conflict':
    'A merge brought two translations together: “{{text}}” and “{{other}}”. Decide with “synopse resolve”.',
  'check.misaligned.swapped':
    'The translations of ¶{{number}} and ¶{{fits}} ({{unit}}) seem to be swapped: beside “{{source}}” stands “{{text}}”. Exchange them with “synopse set”, or, if this one is right, allow it with “synopse accept {{document}} {{id}} {{language}} misaligned --reason …”.',
  'check.misaligned.shifted_one':
    'The translations from ¶{{from}} to ¶{{to}} seem to be shifted by one paragraph: beside “{{source}}” (¶{{number}}) stands “{{text}}”, which fits ¶{{fits}} ({{unit}}). Move each to its {{original}} with “synopse set”, or, if they are right, allow them with “synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …” (only the first of them without --run).',
  'check.misaligned.shifted_other':
    'The translations from ¶{{from}} to ¶{{to}} seem to be shifted by {{count}} paragraphs: beside “{{source}}” (¶{{number}}) stands “{{text}}”, which fits ¶{{fits}} ({{unit}}). Move each to its {{original}} with “synopse set”, or, if they are right, allow them with “synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …” (only the first of them without --run).',
  'check.misaligned.fits':
    'The translation at ¶{{number}} fits ¶{{fits}} ({{unit}}) better: beside “{{source}}” stands “{{text}}”. Move it there with “synopse set”, or, if it is right, allow it with “synopse accept {{document}} {{id}} {{language}} misaligned --reason …”.',
  'check.misaligned.foreign':
    'The translation at ¶{{number}} does not seem to say what its {{original}} says: beside “{{source}}” stands “{{text}}”. Translate it anew with “synopse set”, or, if it is right, allow it with “synopse accept {{document}} {{id}} {{language}} misaligned --reason …”.',
  'check.truncated':
    'The translation seems to break off before its {{original}} does: the {{original}} ends with “{{source}}”, the translation with “{{text}}”. Complete it with “synopse set”, or, if it is whole, allow it with “synopse accept {{document}} {{id}} {{language}} truncated --reason …”.',
  'check.doubled':
    'The translation seems to hold its text twice: beside “{{source}}” stands “{{text}}”. Take one out with “synopse set”, or, if it is right, allow it with “synopse accept {{document}} {{id}} {{language}} doubled --reason …”.',
  'check.structure.invalid':
    'This record is no valid entry: {{expected}} was expected. Mend it in the file; it is kept as it is.',
  'check.structure.invalidAt':
    'This record is no valid entry: “{{path}}” must be {{expected}}. Mend it in the file; it is kept as it is.',
  'check.structure.missingKey':
    'This record is no valid entry: “{{path}}” is missing. Mend it in the file; it is kept as it is.',
  'check.structure.doubled': 'The entry {{unit}} is there more than once. “synopse sync” makes one of them.',
  'check.structure.unknown':
    'No {{original}} is known for the entry {{unit}}. Give it the id of the unit that it translates, or remove it.',
  'check.structure.paragraphs':
    'The translation has several paragraphs, but the unit ({{kind}}) can hold one only. Join them.',
  'check.structure.blockStart':
    'The translation begins with “{{start}}”, as if it were another kind of block. Leave the mark out: it belongs to the document.',
  'check.structure.state':
    'The entry is “{{state}}”, but has no translation. Translate it, or set its state to “initial”.',
  'check.structure.covered':
    'Another unit’s translation covers this unit, and it has its own as well. Take it out of “covers” there, or remove this one.',
  'check.unused-suppression.lapsed':
    '“{{code}}” was allowed here of other texts (“{{text}}”); the allowance holds no more. If it is needed, give it anew with “synopse accept {{document}} {{id}} {{language}} {{code}} --reason …”; otherwise take it out of “allow” in this entry.',
  'check.unused-suppression.idle':
    '“{{code}}” is allowed here (“{{text}}”), but there is no such finding any more. Take it out of “allow” in this entry.',
  'check.unused-suppression.config':
    'Suppression {{number}} of the config holds no “{{code}}” back (“{{text}}”). Mend what it names, or take it out.',

  'about.repeated-word': 'a word that stands twice in a row',
  'check.repeated-word':
    '“{{text}}” stands there twice in a row. Take one away, or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} repeated-word --reason …”.',

  'about.digits': 'a number in other digits than the rest of the document',
  'check.digits':
    '“{{text}}” is not written in the digits of this document ({{digits}}). Write it in these; “synopse check --fix” does so where it is safe. If it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} digits --reason …”.',
  'about.quotes':
    'quotes without their counterpart, quotations that lost their quotes, and quotes of another language',
  'check.quotes.unclosed':
    'The quote {{text}} is never closed. Add the closing one. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} quotes --reason …”.',
  'check.quotes.unopened':
    'The quote {{text}} closes what was never opened. Add the opening one. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} quotes --reason …”.',
  'check.quotes.lost':
    'The {{original}} puts “{{text}}” in quotes, the translation nothing. Mark the quotation. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} quotes --reason …”.',
  'check.quotes.foreign':
    'The language does not write the quotes {{text}}. Write {{expected}} instead. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} quotes --reason …”.',

  'about.terminal-punctuation': 'an end with another stop than the {{original}}’s',
  'check.terminal-punctuation.missing':
    'The {{original}} ends with {{expected}}, the translation with no stop at all. Add it. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …”.',
  'check.terminal-punctuation.added':
    'The translation ends with {{text}}, the {{original}} with no stop at all. Take it away. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …”.',
  'check.terminal-punctuation.other':
    'The translation ends with {{text}} where the {{original}} asks for {{expected}}. Compare the ends. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …”.',
  'check.terminal-punctuation.leading':
    'The stop {{text}} stands at the beginning instead of the end. Move it to the end. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …”.',
  'check.terminal-punctuation.foreign':
    'The stop {{text}} belongs to another script. Write {{expected}} instead. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …”.',

  'about.brackets': 'brackets without their counterpart, and lost brackets',
  'check.brackets.unclosed':
    'The bracket {{text}} is never closed. Add the closing one. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} brackets --reason …”.',
  'check.brackets.unopened':
    'The bracket {{text}} closes what was never opened. Add the opening one. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} brackets --reason …”.',
  'check.brackets.lost':
    '“{{text}}” stands in brackets in the {{original}}, and without them in the translation. Put them around it. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} brackets --reason …”.',

  'about.script': 'letters of another script that look alike inside words, and words of a foreign script',
  'check.script.lookAlike':
    '“{{text}}” holds letters of another script: {{letters}}. Type the word anew. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} script --reason …”.',
  'check.script.foreign':
    '“{{text}}” stands in a script that neither the language nor the {{original}} writes. Translate or transliterate it. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} script --reason …”.',
  'check.script.leftBehind':
    '“{{text}}” was left there from another language. Translate it or take it away. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} script --reason …”.',

  'about.language': 'texts and sentences in another language than that of their column',
  'check.language':
    '“{{text}}” is not in this language. Translate it. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} language --reason …”.',

  'about.same-as-source': 'translations that are still the {{original}} text',
  'check.same-as-source':
    'This is still the {{original}} text: “{{text}}”. Translate it. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} same-as-source --reason …”.',

  'about.bidi-controls': 'invisible direction characters that are unbalanced, force an order, or do nothing',
  'check.bidi-controls.forced':
    'The invisible character {{text}} forces an order upon the letters. Remove it. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} bidi-controls --reason …”.',
  'check.bidi-controls.unbalanced':
    'The invisible character {{text}} lacks its counterpart. Remove it, or add the counterpart. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} bidi-controls --reason …”.',
  'check.bidi-controls.hidden':
    'The invisible character {{text}} does no good here. Remove it. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} bidi-controls --reason …”.',

  'about.white-space': 'white space that is too much, missing, or in the wrong place',
  'check.white-space.doubled':
    'There are several spaces here. One is enough. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} white-space --reason …”.',
  'check.white-space.leading':
    'The translation begins with white space. Remove it. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} white-space --reason …”.',
  'check.white-space.trailing':
    'The translation ends with white space. Remove it. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} white-space --reason …”.',
  'check.white-space.control':
    'A control character such as a tab stands here in the place of a space ({{text}}). Write a space. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} white-space --reason …”.',
  'check.white-space.invisible':
    'There is an invisible character without width here ({{text}}). Remove it. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} white-space --reason …”.',
  'check.white-space.before':
    'A space stands before a stop (“{{text}}”). Remove it. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} white-space --reason …”.',
  'check.white-space.inside':
    'A space stands at the inner side of a bracket or quote (“{{text}}”). Remove it. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} white-space --reason …”.',
  'check.white-space.missing':
    'A space is missing behind a stop (“{{text}}”). Add it. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} white-space --reason …”.',
  'about.length': 'translations that are much shorter or longer than their {{original}} lets expect',
  'check.length.shorter':
    'The translation is much shorter than usual: letters: {{letters}}, to be expected: about {{expected}}. Look for what is missing and add it. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} length --reason …”.',
  'check.length.longer':
    'The translation is much longer than usual: letters: {{letters}}, to be expected: about {{expected}}. Look for what stands there twice or does not belong here and take it out. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} length --reason …”.',
  'about.glossary': 'terms that are translated in another way than the glossary wants',
  'check.glossary.avoid':
    'The glossary wants “{{wanted}}” for “{{term}}” and not “{{text}}”. Write that. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} glossary --reason …”.',
  'check.glossary.avoidOnly':
    'The glossary does not want “{{text}}” for “{{term}}”. Write another word. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} glossary --reason …”.',
  'check.glossary.missing':
    'The glossary wants “{{wanted}}” for “{{term}}”, and the translation has none of it. Write that. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} glossary --reason …”.',
  'about.headings': 'headings that became running text, or were joined with the text below',
  'check.headings.joined':
    'This heading is translated together with other text ({{count}} units in one): readers of the translation find no heading. Give each its own translation with “synopse set”. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} headings --reason …”.',
  'check.headings.running':
    'The translation of a heading goes on with running text: “{{text}}”. Move that to the paragraph that it belongs to. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} headings --reason …”.',
  'about.list-shape': 'list items or cells that were run together, and lines within a text that were lost',
  'check.list-shape.joined':
    'Items or cells of the {{original}}: {{there}}, in this translation: {{here}}. Put a blank line between the items, or give each its own translation. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} list-shape --reason …”.',
  'check.list-shape.fewer':
    'Lines of the {{original}}: {{there}}, of the translation: {{here}}. End each line with a backslash, as the {{original}} does. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} list-shape --reason …”.',
  'check.list-shape.more':
    'Lines of the {{original}}: {{there}}, of the translation: {{here}}. Take out the backslashes at the ends of lines that the {{original}} does not have. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} list-shape --reason …”.',
  'about.sentence-count': 'sentences that seem to be missing from the translation, or to have been added',
  'check.sentence-count.fewer':
    'A part seems to be missing: sentences in the {{original}}: {{there}}, in the translation: {{here}}, and it is shorter than usual. Compare the sentences and add what is missing. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} sentence-count --reason …”.',
  'check.sentence-count.more':
    'Something seems to have been added: sentences in the {{original}}: {{there}}, in the translation: {{here}}, and it is longer than usual. Compare the sentences and take out what does not belong here. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} sentence-count --reason …”.',
  'about.consistency':
    'the same {{original}} translated in two ways, and two {{original}} texts with one translation, also in several documents',
  'check.consistency.target':
    'The same {{original}} is translated as “{{other}}” at ¶{{number}} of {{in}} ({{unit}}), here as “{{text}}”. Write the same in both places with “synopse set”. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} consistency --reason …”.',
  'check.consistency.german':
    'The same translation stands beside “{{other}}” at ¶{{number}} of {{in}} ({{unit}}), here beside “{{text}}”. Compare both with their {{original}} and write the wrong one anew with “synopse set”. Or, if it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} consistency --reason …”.',
  'about.numbers': 'numbers that the translation states otherwise, leaves out, or adds',
  'check.numbers.changed':
    '“{{text}}” stands where the {{original}} has “{{source}}”. Correct it with “synopse set”. If it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} numbers --reason …”.',
  'check.numbers.missing':
    '“{{source}}” of the {{original}} is missing. Add it with “synopse set”. If it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} numbers --reason …”.',
  'check.numbers.extra':
    'The {{original}} has nothing for “{{text}}”. Take it out with “synopse set”. If it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} numbers --reason …”.',
  'check.numbers.written':
    '“{{text}}” reads as another number than “{{source}}” of the {{original}}: the signs between the digits mean something else here. Write it as the language does. If it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} numbers --reason …”.',
  'about.dates': 'dates that the translation states otherwise, leaves out, or adds',
  'check.dates.changed':
    '“{{text}}” stands where the {{original}} has “{{source}}”. Correct it with “synopse set”. If it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} dates --reason …”.',
  'check.dates.missing':
    '“{{source}}” of the {{original}} is missing. Add it with “synopse set”. If it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} dates --reason …”.',
  'check.dates.extra':
    'The {{original}} has nothing for “{{text}}”. Take it out with “synopse set”. If it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} dates --reason …”.',
  'about.percent-and-currency':
    'percentages and amounts of money that the translation states otherwise, leaves out, or adds',
  'check.percent-and-currency.changed':
    '“{{text}}” stands where the {{original}} has “{{source}}”. Correct it with “synopse set”. If it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …”.',
  'check.percent-and-currency.missing':
    '“{{source}}” of the {{original}} is missing. Add it with “synopse set”. If it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …”.',
  'check.percent-and-currency.extra':
    'The {{original}} has nothing for “{{text}}”. Take it out with “synopse set”. If it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …”.',
  'check.percent-and-currency.written':
    '“{{text}}” reads as another number than “{{source}}” of the {{original}}: the signs between the digits mean something else here. Write it as the language does. If it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …”.',
  'about.urls': 'web addresses that are cut off, changed or missing',
  'check.urls.changed':
    '“{{text}}” stands where the {{original}} has “{{source}}”. Correct it with “synopse set”. If it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} urls --reason …”.',
  'check.urls.missing':
    '“{{source}}” of the {{original}} is missing. Add it with “synopse set”. If it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} urls --reason …”.',
  'check.urls.extra':
    'The {{original}} has nothing for “{{text}}”. Take it out with “synopse set”. If it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} urls --reason …”.',
  'about.emails': 'mail addresses that are changed, missing or added',
  'check.emails.changed':
    '“{{text}}” stands where the {{original}} has “{{source}}”. Correct it with “synopse set”. If it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} emails --reason …”.',
  'check.emails.missing':
    '“{{source}}” of the {{original}} is missing. Add it with “synopse set”. If it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} emails --reason …”.',
  'check.emails.extra':
    'The {{original}} has nothing for “{{text}}”. Take it out with “synopse set”. If it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} emails --reason …”.',
  'about.placeholders': 'placeholders for programs that are changed, missing or added',
  'check.placeholders.changed':
    '“{{text}}” stands where the {{original}} has “{{source}}”. Correct it with “synopse set”. If it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} placeholders --reason …”.',
  'check.placeholders.missing':
    '“{{source}}” of the {{original}} is missing. Add it with “synopse set”. If it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} placeholders --reason …”.',
  'check.placeholders.extra':
    'The {{original}} has nothing for “{{text}}”. Take it out with “synopse set”. If it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} placeholders --reason …”.',
  'about.markup':
    'emphasis, links, code, images, tags and footnote references that got lost, broken or changed',
  'check.markup.broken':
    'The markup is broken: readers see “{{text}}”. Mend it with “synopse set”. If it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} markup --reason …”.',
  'check.markup.changed':
    '“{{text}}” stands where the {{original}} has “{{source}}”. Correct it with “synopse set”. If it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} markup --reason …”.',
  'check.markup.missing':
    '“{{source}}” of the {{original}} is missing. Add it with “synopse set”. If it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} markup --reason …”.',
  'check.markup.extra':
    'The {{original}} has nothing for “{{text}}”. Take it out with “synopse set”. If it is meant so, allow it with “synopse accept {{document}} {{id}} {{language}} markup --reason …”.',
} as const
