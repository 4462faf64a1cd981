/** The words about exchange in English. */
export const en = {
  'command.export': 'Export translations: as a file for a translator’s tool, or for a website',
  'command.import': 'Import translations from a file of another tool',
  'argument.import.file': 'XLIFF, PO, CSV, TSV, XLSX or TMX; - for standard input',
  'option.export.format': 'The format of the file (default: xliff, which is XLIFF 2.1)',
  'option.export.status': 'Only units with one of these statuses, separated by commas (default: all units)',
  'option.import.format': 'The format of the file (default: recognised from the file)',
  'option.import.strict': 'Exit with 2 if anything was not imported',
  'option.out': 'Write to this file, or into this folder',
  'option.force': 'Also overwrite what somebody else wrote in the meantime',
  'option.export.force':
    'With --in-place: put translations over what somebody wrote in a file, too, and tell what that was; with --out: write over files that Synopse did not write',
  'option.report.force': 'Also overwrite files that Synopse did not write, or that somebody changed since',
  'option.build.force': 'Also overwrite files that Synopse did not write, or that somebody changed since',
  'export.nothing': 'There is nothing to export.',
  'export.wrote': 'wrote {{path}}',
  'import.none': 'The file contains no units.',
  'import.memory': '{{language}}: {{number}} kept as candidates',
  'import.memorySkipped.unreadable': '{{path}}:{{line}} cannot be read and is left out: {{text}}',
  'import.memorySkipped.damaged':
    '{{path}}:{{line}} is damaged (letters were lost, or read in the wrong encoding) and is left out: {{text}}',
  'import.dryRun': 'Nothing was written.',
  'import.taken': '{{number}} imported',
  'import.stale': '{{number}} imported, though the {{original}} changed',
  'import.settled': '{{number}} confirmed',
  'import.noted': '{{number}} with a note only',
  'import.conflict': '{{number}} not imported: changed in the meantime',
  'import.twice': '{{number}} not imported: twice in the file',
  'import.unknown': '{{number}} not imported: no such unit',
  'import.same': '{{number}} unchanged',
  'import.empty': '{{number}} without a translation',
  'import.about.stale': 'The file has a different {{original}} than today’s: imported as drifted.',
  'import.about.conflict':
    'Somebody has written a different text since the export. It stays; --force overwrites it.',
  'import.about.twice': 'The file contains two texts for it. The first one counts.',
  'import.about.unknown': 'No unit has this id or this {{original}}.',
  'import.guess': '{{number}} kept as candidates only',
  'import.partial': '{{number}} not imported: incomplete',
  'import.codes': '{{number}} not imported: unknown codes',
  'import.damaged': '{{number}} not imported: damaged text',
  'import.mixed': '{{number}} not imported: id and {{original}} disagree',
  'import.skipped': '{{number}} skipped',
  'import.language': '{{number}} not imported: another language',
  'import.about.language':
    'It does not have one letter of its language’s script: it is in another language, or was read in the wrong encoding.',
  'import.line': 'line {{line}}',
  'import.skipped.noUnit': 'No unit stands here: there is neither an id nor an original.',
  'import.skipped.language': 'Its language is not one of the targets.',
  'import.skipped.unreadable': 'This cannot be read.',
  'import.skipped.unclear':
    'What this cell shows depends on the computer, or is not in the file: type it as text.',
  'import.skipped.merged': 'One cell stands here for several rows: split it again.',
  'import.skipped.otherSheet': 'This sheet has a table, too; only the first one was read.',
  'import.about.guess':
    'A tool proposes this, or it was made for a different text. A candidate, no translation: confirm it in the other tool, or take it in the terminal UI.',
  'import.about.partial':
    'A part of it has no translation yet, or is still in the original. Finish it in the other tool, or translate the unit here.',
  'import.about.codes':
    'It has codes whose Markdown is not in the file and does not match the {{original}}. Export the unit again, or translate it here.',
  'import.about.damaged':
    'Letters were lost, or were read in the wrong encoding. Save the file as UTF-8 in the tool that it comes from.',
  'import.about.mixed':
    'Its id belongs to one unit, its {{original}} to another. Were only some of the columns sorted?',
  'error.export.several': 'The result would be {{number}} files, but standard output takes one.',
  'error.export.several.hint':
    'Name a folder with --out, or choose one language with --lang and one document.',
  'error.export.noText': '{{format}} is not a text format, and standard output takes text only.',
  'error.export.noText.hint': 'Name a file or a folder with --out.',
  'error.import.missing': '{{path}} does not exist.',
  'error.import.unknown': '{{path}} is not in a format that can be imported: it begins with “{{found}}”.',
  'error.import.unknown.hint':
    'Name the format with --format; “synopse help import” lists those that can be imported.',
  'error.import.noLanguage': '{{path}} does not say which language it is in.',
  'error.import.noLanguage.hint': 'Name the target with --lang; one of: {{targets}}',
  'error.import.language': '{{path}} is in “{{language}}”, which is not one of the targets: {{targets}}',
  'error.import.language.hint': 'Name the target with --lang.',
  'error.import.nothingTaken': 'Nothing could be imported from {{path}}.',
  'error.import.nothingTaken.hint':
    'The report above gives the reason for each unit; docs/import.md explains what is imported.',
  'error.import.refused': '{{number}} not imported from {{path}}.',
  'error.import.noPairs': '{{path}} has no pair of {{source}} and one of {{targets}}.',
  'error.import.noPairs.hint': 'The languages are those of the config; in the file, they are in xml:lang.',
  'error.import.memoryDamaged':
    'Every pair of {{path}} is damaged: letters were lost, or read in the wrong encoding. Nothing was imported.',
  'error.import.memoryDamaged.hint': 'Export the memory again as UTF-8 from the tool that it comes from.',
  'error.import.memoryThere': '{{path}} exists already, with different contents.',
  'error.import.memoryThere.hint': 'Give the file another name, or overwrite the old one with --force.',
  'error.import.broken': '{{path}} cannot be read: {{reason}}. Nothing was imported.',
  'error.import.columns': '{{path}} has no header row. Nothing was imported.',
  'error.import.columns.hint': 'One of the first {{rows}} rows must name the columns: {{columns}}',
  'error.import.noColumn':
    '{{path}}:{{line}} names columns, but “{{column}}” is not among them. Nothing was imported.',
  'error.import.noColumn.hint':
    'A table needs “target”, and “id” or “source”. The columns that are known: {{columns}}',
  'error.import.encoding':
    '{{path}}:{{line}}:{{column}} is not valid UTF-8, and the letters do not show which encoding it is in. Nothing was imported.',
  'error.import.encoding.hint':
    'Save the file as UTF-8: in Excel as “CSV UTF-8”, in LibreOffice with the character set “Unicode (UTF-8)”.',
  'error.import.noWorkbook': '{{path}} is not an XLSX file ({{kind}}). Nothing was imported.',
  'error.import.noWorkbook.hint':
    'Open it in a spreadsheet program, and save it as an “Excel Workbook (.xlsx)” without a password, or as CSV in UTF-8.',
  'error.import.cutOff': '{{path}} is cut off in line {{line}}. Nothing was imported.',
  'error.import.otherCharset':
    '{{path}} says that it is in {{charset}}, which line {{line}} cannot be. Nothing was imported.',
  'error.import.otherCharset.hint': 'Save the file in the encoding that its header declares, best as UTF-8.',
  'error.import.charset':
    '{{path}} says that it is in “{{charset}}”, which is no known character set. Nothing was imported.',
  'error.import.charset.hint': 'Save the file as UTF-8, and say so in its header (“charset=UTF-8”).',
  'error.out.foreign':
    'Files that Synopse did not write, or that somebody changed since, would be overwritten ({{number}}). Nothing was written.',
  'error.out.foreign.hint': 'Write to another folder, move these files away, or overwrite them with --force.',
  'error.out.foreign.file': '{{path}}',
  'error.out.names': 'Files with these names cannot stand beside each other everywhere. Nothing was written.',
  'error.out.names.hint': 'Give the documents other names.',
  'error.out.names.long': '{{name}}: a name in this path has more than {{limit}} bytes.',
  'error.out.names.same':
    '{{name}} and {{other}} are the same where capital letters or accents do not count.',
  'error.out.project':
    '{{path}} holds the project itself; a site is a folder of its own. Nothing was written.',
  'error.out.project.hint': 'Name another folder, such as “web”.',
  'error.out.reserved':
    '{{path}} lies where the project keeps its own files: originals, alignment files, memories, settings or git. Nothing was written.',
  'error.out.reserved.hint': 'Name another place, such as “web”; “--force” does not help here.',
  'error.import.columnTwice': '{{path}} has the column “{{column}}” twice. Nothing was imported.',
  'error.xml.broken': '{{path}}:{{line}}:{{column}} is not valid XML: {{reason}}. Nothing was imported.',
  'error.xml.doctype':
    '{{path}}:{{line}}:{{column}} declares a document type with rules of its own. For safety, such files are not read. Nothing was imported.',
  'error.xml.tooDeep': '{{path}}:{{line}}:{{column}}: elements are nested too deeply. Nothing was imported.',
} as const
