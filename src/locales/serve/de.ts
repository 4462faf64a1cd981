/** The words of the pages in a browser in German. */
export const de = {
  'serve.link': 'Diesen Link in einem Browser auf diesem Rechner öffnen:',
  'serve.opened': 'Im Browser geöffnet. Erscheint dort nichts, öffnen Sie diesen Link:',
  'serve.remote':
    'Sie sind über SSH auf diesem Rechner: Ihr eigener Browser erreicht ihn durch einen Tunnel. Starten Sie ihn auf Ihrem eigenen Rechner:',
  'serve.missing':
    'Hier gibt es keinen Bildschirm für einen Browser. Von einem Rechner mit Bildschirm führt ein Tunnel hierher:',
  'serve.noBrowser':
    'Es ließ sich kein Browser öffnen. Öffnen Sie den Link unten in einem Browser auf diesem Rechner, oder starten Sie auf einem anderen Rechner einen Tunnel:',
  'serve.thenLink': 'Öffnen Sie dann dort diesen Link:',
  'serve.portTaken': 'Port {{wanted}} ist belegt; stattdessen wird Port {{port}} benutzt.',
  'serve.already':
    'Dieses Projekt ist schon geöffnet, auf Port {{wanted}}. Nun ist es auch auf Port {{port}} zu erreichen.',
  'serve.end': 'Strg+C beendet es.',
  'serve.closed':
    'Diese Seite öffnet sich nur mit dem Link, den „synopse serve“ ausgegeben hat. Öffnen Sie diesen Link.',
  'serve.noScript': 'Diese Seite braucht JavaScript.',
  'serve.failed': 'Eine Anfrage ist fehlgeschlagen: {{reason}}',
  'error.serve.port': 'Den Port {{port}} gibt es nicht; Ports sind Zahlen bis 65535.',
  'error.serve.noPort': 'Ab {{port}} ist kein Port frei ({{reason}}).',
  'error.serve.noPort.hint': 'Wählen Sie einen anderen mit --port <n>.',
  'serve.page.paragraph': 'Absatz',
  'serve.page.columns': 'Spalten',
  'serve.page.rows': 'Absätze:',
  'serve.page.all': 'alle',
  'serve.page.outline': 'Gliederung',
  'serve.page.linkTo': 'Absatz {{number}}',
  'serve.page.noServer':
    'Niemand antwortet: Ist „synopse serve“ beendet? Was Sie getippt haben, bleibt hier und lässt sich speichern, sobald es wieder läuft.',
  'serve.page.unsaved': 'Getippt und nicht gespeichert:',
} as const
