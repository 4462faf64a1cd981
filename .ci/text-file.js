/** A jest transform: a text file is a module whose default export is its text, as esbuild's loader `text` makes it. */
export default {
  process: text => ({ code: `export default ${JSON.stringify(text)}` }),
}
