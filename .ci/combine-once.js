/** Combines the same extensions once; nothing that reads the result changes it. */
const contents = `
import { combineExtensions as combined } from 'micromark-util-combine-extensions'
const known = new WeakMap()
export function combineExtensions(extensions) {
  const [common, more, ...others] = extensions
  if (more === undefined || others.length > 0) return combined(extensions)
  const all = known.get(more) ?? combined([common, more])
  known.set(more, all)
  return all
}
`

/**
 * An esbuild plugin: micromark puts its extensions together anew for each text, which takes as long as reading a paragraph, and
 * lets nobody hand them over ready.
 */
export const combineOnce = root => ({
  name: 'combine-once',
  setup(build) {
    build.onResolve({ filter: /^micromark-util-combine-extensions$/ }, ({ path, importer }) =>
      /[\\/]micromark[\\/]lib[\\/]parse\.js$/.test(importer)
        ? { path, namespace: 'combine-once' }
        : undefined,
    )
    build.onLoad({ filter: /./, namespace: 'combine-once' }, () => ({ contents, resolveDir: root }))
  },
})
