import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { lazyWidth } from '../.ci/lazy-width.js'

/** Bundles a TypeScript file and imports it. */
export async function load(file) {
  // Where packages are found that are not bundled.
  const out = mkdtempSync(join('node_modules', '.synopse-bench-'))
  try {
    const outfile = join(out, 'bundle.mjs')
    await build({
      entryPoints: [file],
      outfile,
      bundle: true,
      external: ['playwright-core'],
      platform: 'node',
      format: 'esm',
      mainFields: ['module', 'main'],
      // As in .ci/build.js.
      loader: { '.txt': 'text' },
      plugins: [lazyWidth(process.cwd())],
      define: { 'process.env.NODE_ENV': '"production"' },
      alias: { 'react-devtools-core': './.ci/no-devtools.js' },
      banner: {
        js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url)",
      },
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(out, { recursive: true })
  }
}
