/** Folders, wherever they lie, in which nobody writes. */
const ANYWHERE = ['node_modules', 'bower_components']
/** Folders of the root that site generators fill. */
const AT_ROOT = ['_site', 'public', 'dist', 'build', 'site', 'vendor', 'out']

/**
 * Whether a folder holds what was installed or generated: what looks like a text there is none of the project's.
 *
 * @param path relative to the root
 * @param named folders that the config names: they are what it says they are
 */
export function isGenerated(path: string, named: readonly string[]): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return ANYWHERE.includes(name) || (AT_ROOT.includes(path) && !isNamed(path, named))
}

/** The same as globs. */
export function generatedGlobs(named: readonly string[]): string[] {
  return [
    ...ANYWHERE.map(name => `**/${name}/**`),
    ...AT_ROOT.filter(path => !isNamed(path, named)).map(path => `${path}/**`),
  ]
}

function isNamed(path: string, named: readonly string[]): boolean {
  return named.some(folder => folder === path || folder.startsWith(`${path}/`))
}
