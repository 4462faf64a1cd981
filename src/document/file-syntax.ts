/** How a document is written. */
export type FileSyntax = 'markdown' | 'mdx'

/** The syntax that the ending of a file says. */
export function fileSyntaxOf(path: string): FileSyntax {
  return /\.mdx$/i.test(path) ? 'mdx' : 'markdown'
}
