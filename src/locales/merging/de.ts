/** The words about merges in German. */
export const de = {
  'command.merge-driver': 'Für git: eine Alignment-Datei Einheit für Einheit zusammenführen',
  'command.resolve': 'Eine der beiden Übersetzungen wählen, die ein Merge hinterlassen hat',
  'command.watch': 'Bei jeder Änderung einer Datei abgleichen und prüfen; melden, was anders ist',
  'argument.base': 'Der gemeinsame Vorfahr, wie git ihn nennt (%O)',
  'argument.ours': 'Unsere Fassung; das Ergebnis ersetzt sie (%A)',
  'argument.theirs': 'Die andere Fassung (%B)',
  'argument.name': 'Der Pfad der Datei im Repository (%P)',
  'option.git': 'Auch git so einrichten, dass es Alignment-Dateien Einheit für Einheit zusammenführt',
  'option.ours': 'Die erste Übersetzung behalten',
  'option.theirs': 'Die andere Übersetzung nehmen',
  'status.conflict': 'im Konflikt',
  'list.conflict_one': '{{count}} Absatz hat zwei Übersetzungen: Jemand muss eine wählen.',
  'list.conflict_other': '{{count}} Absätze haben zwei Übersetzungen: Jemand muss eine wählen.',
  'merge.conflict':
    '{{path}}: zwei verschiedene Übersetzungen von {{units}}. Beide sind erhalten; mit „synopse resolve“ oder in der Terminal-Oberfläche wählen.',
  'merge.misfiled_one':
    '{{path}}: Git hat eine andere Datei zugeordnet. {{count}} Übersetzung, die dorthin gehört, ist darin gesondert aufbewahrt; „synopse sync“ ausführen, dann „git add“.',
  'merge.misfiled_other':
    '{{path}}: Git hat eine andere Datei zugeordnet. {{count}} Übersetzungen, die dorthin gehören, sind darin gesondert aufbewahrt; „synopse sync“ ausführen, dann „git add“.',
  'merge.byLines': '{{path}} wurde zeilenweise zusammengeführt: {{reason}}',
  'watch.waiting': 'Warte auf Änderungen. Strg-C beendet.',
  'watch.found': 'Befunde: {{number}}',
  'error.resolve.both': '--ours und --theirs schließen einander aus.',
}
