import type { Direction } from '../terminal/direction.js'
import { htmlSafe } from '../text/html-safe.js'
import { TOKEN_META } from './headers.js'

/** The page that all addresses have: what it shows, its script fetches. */
export function shell(token: string, language: string, direction: Direction, noScript: string): string {
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="${TOKEN_META}" content="${token}">
<title>Synopse</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/app.css">
<script type="module" src="/app.js"></script>
</head>
<body>
<div id="app"></div>
<noscript>${htmlSafe(noScript)}</noscript>
</body>
</html>
`
}
