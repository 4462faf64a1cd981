/** Measures at once what is plain, and what was measured before; the package itself is loaded when it is needed. */
const contents = `
const PLAIN = /^[ -~]*$/
const measured = new Map()
const measure = (...args) => require('string-width').default(...args)
export default (text, ...options) => {
  if (PLAIN.test(text)) return text.length
  if (text.length > 1000 || options.length > 0) return measure(text, ...options)
  const known = measured.get(text)
  if (known !== undefined) return known
  const cells = measure(text)
  if (measured.size > 5000) measured.clear()
  measured.set(text, cells)
  return cells
}
`

/** An esbuild plugin: string-width takes long to load, which most calls do without, and Ink asks it for every line and every sign of each picture. */
export const lazyWidth = root => ({
  name: 'lazy-width',
  setup(build) {
    build.onResolve({ filter: /^string-width$/ }, ({ path, kind }) =>
      kind === 'import-statement' ? { path, namespace: 'lazy-width' } : undefined,
    )
    build.onLoad({ filter: /^string-width$/, namespace: 'lazy-width' }, () => ({
      contents,
      resolveDir: root,
    }))
  },
})
