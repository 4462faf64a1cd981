/** Elements whose content no reader sees as text; left out without a word. */
export const unread: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'link',
  'meta',
  'base',
  'title',
])

/** h1 to h6. */
export const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Elements that end the line of text around them. */
export const blocks: ReadonlySet<string> = new Set([
  ...headings,
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'caption',
    'center',
    'dd',
    'details',
    'dialog',
    'dir',
  ],
  ...[
    'div',
    'dl',
    'dt',
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'header',
    'hgroup',
    'hr',
    'html',
  ],
  ...['legend', 'li', 'listing', 'main', 'menu', 'nav', 'ol', 'p', 'plaintext', 'pre', 'section', 'summary'],
  ...['table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'xmp'],
])

/** Blocks that may hold a whole page's text, and so may be its main content. */
export const containers: ReadonlySet<string> = new Set([
  ...['article', 'body', 'center', 'div', 'fieldset', 'form', 'main', 'section'],
  ...['table', 'tbody', 'td', 'tr'],
])

/** Elements that mean a change of type, and that old pages put around whole blocks. */
export const formatting: ReadonlySet<string> = new Set([
  ...['a', 'b', 'cite', 'code', 'del', 'dfn', 'em', 'i', 'ins', 'kbd', 'mark', 'q', 's', 'samp', 'strike'],
  ...['strong', 'tt', 'u', 'var'],
])
