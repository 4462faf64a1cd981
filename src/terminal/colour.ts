import { inspect } from 'node:util'

/** No yellow, which nobody reads on white; nothing slanted, which tears Arabic letters apart. */
const STYLES = {
  bold: 'bold',
  dim: 'dim',
  underline: 'underline',
  inverse: 'inverse',
  strike: 'strikethrough',
  red: 'red',
  green: 'green',
  blue: 'blue',
  magenta: 'magenta',
  cyan: 'cyan',
  gray: 'gray',
} as const

/** A function for each style, which paints one line of text; nested styles are taken up again where the inner one ends. */
export type Paint = Record<keyof typeof STYLES, (text: string) => string>

/**
 * The styles of a terminal with 16 colours; without colour every function returns its text. The codes are Node's own table
 * (`util.inspect.colors`): `util.styleText` reads `process.stdout` on Node 20 and nests differently from version to version.
 */
export function paint(enabled: boolean): Paint {
  const entries = Object.entries(STYLES).map(([name, style]) => [name, painter(enabled ? style : undefined)])
  return Object.fromEntries(entries) as Paint
}

/**
 * Whether to colour. The first that is set decides; an empty variable counts as not set:
 *
 * 1. `NO_COLOR`: no, whatever else is set (no-color.org)
 * 2. `FORCE_COLOR`: yes, into a pipe and a dumb terminal too (force-color.org); `0` and `false` mean no (as in Node)
 * 3. `TERM=dumb`: no
 * 4. otherwise in a terminal only
 *
 * Where both of the first two are set tools differ (picocolors: no; Node: yes). Here the wish to read plain text wins.
 */
export function wantsColour(env: Record<string, string | undefined>, isTTY: boolean): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return isTTY && env.TERM !== 'dumb'
}

function painter(style: string | undefined): (text: string) => string {
  const codes = style === undefined ? undefined : inspect.colors[style]
  if (!codes) return text => text
  const [open, close] = codes.map(code => `\u001B[${code}m`) as [string, string]
  return text => (text === '' ? '' : open + text.replaceAll(close, close + open) + close)
}
