/** The words about merges in German. */
export const de = {
  'command.merge-driver': 'Für git: eine Alignment-Datei Einheit für Einheit zusammenführen',
  'command.resolve': 'Zwischen den zwei Übersetzungen entscheiden, die eine Zusammenführung hinterließ',
  'command.watch': 'Bei jeder Änderung abgleichen und prüfen; sagen, was anders wurde',
  'argument.base': 'Der gemeinsame Vorfahr, wie git ihn nennt (%O)',
  'argument.ours': 'Unsere Fassung; an ihre Stelle tritt das Ergebnis (%A)',
  'argument.theirs': 'Die andere Fassung (%B)',
  'argument.name': 'Wie die Datei im Repositorium heißt (%P)',
  'option.git': 'Auch git einrichten: Alignment-Dateien werden Einheit für Einheit zusammengeführt',
  'option.ours': 'Die Übersetzung behalten, die vorn steht',
  'option.theirs': 'Die andere nehmen',
  'status.conflict': 'im Konflikt',
  'list.conflict_one': '{{count}} Absatz hat zwei Übersetzungen: ein Mensch muss entscheiden.',
  'list.conflict_other': '{{count}} Absätze haben zwei Übersetzungen: ein Mensch muss entscheiden.',
  'merge.conflict':
    '{{path}}: je zwei Übersetzungen von {{units}}. Beide sind da; entscheiden mit „synopse resolve“ oder im Terminal-UI.',
  'merge.byLines': '{{path}} wurde zeilenweise zusammengeführt: {{reason}}',
  'watch.waiting': 'Warte auf Änderungen. Ctrl-C beendet.',
  'watch.found': 'Befunde: {{number}}',
  'error.resolve.both': '--ours und --theirs schließen einander aus.',
}
