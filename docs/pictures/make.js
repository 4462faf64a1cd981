// Draws the pictures of the documentation: real output of the tool on this project's corpus, as SVG.
//
//   node docs/pictures/make.js           writes docs/pictures/*.svg
//   node docs/pictures/make.js --check   fails when one of them is not what the tool prints today
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import stringWidth from 'string-width'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../..')

const PICTURES = [
  { name: 'show', args: ['show', 'csto', '--width', '116'], lines: 33 },
  { name: 'list', args: ['list', '--lang', 'ru'] },
  { name: 'status', args: ['status'] },
  { name: 'ui', args: ['ui', 'rohstoffe-und-streiks'], keys: ['Tab', 'd'], size: [120, 30] },
]

const CELL = 8.43
const LINE = 19
const MARGIN = 18
const BAR = 30
const THEME = { back: '#161b22', bar: '#21262d', text: '#d7dde3', dim: '#8b949e' }
/** Of the 256 colours those that the tool paints with, as they look on the ground of the pictures. */
const COLOURS = {
  29: '#56d364',
  63: '#79c0ff',
  131: '#ff7b72',
  163: '#d2a8ff',
}
const ARABIC = /[\u0600-\u06ff]/
/** What parts the columns of a line: a rule, or a gap. Viewers disagree on whether white space in SVG is kept. */
const PARTING = /(│| {2,})/

/** The tool's output in colour. Arabic comes as it was typed: whoever shows the picture orders and joins the letters. */
function output(args) {
  const run = spawnSync(
    process.execPath,
    [join(root, 'bin/synopse.js'), '--bidi', 'logical', '--ui-lang', 'en', ...args],
    {
      cwd: root,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, FORCE_COLOR: '1', COLUMNS: '104' },
    },
  )
  if (run.status !== 0) throw new Error(`synopse ${args.join(' ')}: ${run.stderr}`)
  return run.stdout.trimEnd().split('\n')
}

/**
 * What the terminal UI shows after some keys: it runs in tmux, until its screen no longer changes.
 *
 * @param isKept tells that nothing more is waited for, as the screen is what the picture shows
 */
function screen({ args, keys, size: [width, height] }, isKept) {
  const socket = `synopse-picture-${process.pid}`
  const tmux = (...rest) =>
    spawnSync('tmux', ['-u', '-L', socket, '-f', '/dev/null', ...rest], { encoding: 'utf8' }).stdout
  const command = [
    process.execPath,
    join(root, 'bin/synopse.js'),
    '--bidi',
    'logical',
    '--ui-lang',
    'en',
    ...args,
  ]
  const lines = text => text.trimEnd().split('\n')
  const settled = (isLast = () => false) => {
    let last = ''
    for (let quiet = 0; quiet < 8; ) {
      spawnSync('sleep', ['0.25'])
      const now = tmux('capture-pane', '-e', '-p', '-t', 'ui')
      quiet = now === last && now.trim() !== '' ? quiet + 1 : 0
      last = now
      if (isLast(lines(last))) break
    }
    return lines(last)
  }
  try {
    tmux('new-session', '-d', '-s', 'ui', '-x', `${width}`, '-y', `${height}`, '-c', root, ...command)
    settled()
    for (const key of keys) tmux('send-keys', '-t', 'ui', key)
    return settled(isKept)
  } finally {
    tmux('kill-server')
  }
}

/** A line of a terminal as pieces of one look each. */
function pieces(line) {
  const found = []
  let style = {}
  for (const [, code, text] of line.matchAll(/\u001b\[([\d;]*)m|([^\u001b]+)/g)) {
    if (text) found.push({ text, style })
    else for (const [part] of (code || '0').matchAll(/38;5;\d+|\d+/g)) style = turned(style, part)
  }
  return found
}

function turned(style, part) {
  const code = Number(part)
  if (part.startsWith('38;5;')) return { ...style, colour: COLOURS[part.slice(5)] }
  if (code === 0) return {}
  if (code === 1) return { ...style, bold: true }
  if (code === 2) return { ...style, dim: true }
  if (code === 4) return { ...style, underline: true }
  if (code === 7) return { ...style, bold: true }
  if (code === 9) return { ...style, strike: true }
  if (code === 22) return { ...style, bold: false, dim: false }
  if (code === 24) return { ...style, underline: false }
  if (code === 29) return { ...style, strike: false }
  if (code === 39) return { ...style, colour: undefined }
  return style
}

/** The columns of a line, each with the cell that it begins at: a viewer's letters need not be one cell wide. */
function columns(line) {
  const found = [{ at: 0, pieces: [] }]
  let cell = 0
  for (const { text, style } of pieces(line)) {
    for (const part of text.split(PARTING)) {
      const end = cell + stringWidth(part)
      if (part === '│') found.push({ at: cell, pieces: [{ text: part, style }] })
      else if (part && !PARTING.test(part)) found.at(-1).pieces.push({ text: part, style })
      if (PARTING.test(part)) found.push({ at: end, pieces: [] })
      cell = end
    }
  }
  return found
}

function columnToSvg({ at, pieces }, y) {
  const text = pieces.map(piece => piece.text).join('')
  if (text.trim() === '') return ''
  if (ARABIC.test(text))
    return element(at + stringWidth(text.trimEnd()), y, trimmed(pieces), ' direction="rtl"')
  const lead = text.length - text.trimStart().length
  return element(at + lead, y, trimmed(pieces), '')
}

function trimmed(pieces) {
  const full = pieces.map(({ text }) => text.trim() !== '')
  const kept = pieces.slice(full.indexOf(true), full.lastIndexOf(true) + 1).map(piece => ({ ...piece }))
  kept[0].text = kept[0].text.trimStart()
  kept.at(-1).text = kept.at(-1).text.trimEnd()
  return kept
}

function element(cell, y, pieces, attributes) {
  const spans = pieces.map(({ text, style }) => `<tspan${look(style)}>${escapeXml(text)}</tspan>`).join('')
  return `<text x="${round(MARGIN + cell * CELL)}" y="${y}"${attributes}>${spans}</text>`
}

function look({ bold, dim, underline, strike, colour }) {
  const fill = colour ?? (dim ? THEME.dim : undefined)
  const decoration = [underline && 'underline', strike && 'line-through'].filter(Boolean).join(' ')
  return [
    fill ? ` fill="${fill}"` : '',
    bold ? ' font-weight="bold"' : '',
    decoration ? ` text-decoration="${decoration}"` : '',
  ].join('')
}

function escapeXml(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

const round = number => Number(number.toFixed(1))

function svg({ args, lines }, all) {
  const shown = all.slice(0, lines)
  const cells = Math.max(...shown.map(line => stringWidth(line.trimEnd())))
  const width = Math.ceil(cells * CELL + 2 * MARGIN)
  const height = BAR + MARGIN + shown.length * LINE + MARGIN / 2
  const body = shown.flatMap((line, index) =>
    columns(line)
      .map(column => columnToSvg(column, BAR + MARGIN + index * LINE + 10))
      .filter(Boolean),
  )
  const label = escapeXml(`synopse ${args.filter(arg => arg !== '--width' && !/^\d+$/.test(arg)).join(' ')}`)
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">`,
    `<title>${label}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="${THEME.back}"/>`,
    `<path d="M0 ${BAR}V8a8 8 0 0 1 8-8h${width - 16}a8 8 0 0 1 8 8v${BAR - 8}z" fill="${THEME.bar}"/>`,
    `<g font-family="ui-monospace, 'DejaVu Sans Mono', 'Noto Sans Mono', Menlo, Consolas, monospace" font-size="14" fill="${THEME.text}" xml:space="preserve">`,
    `<text x="${MARGIN}" y="20" fill="${THEME.dim}">$ ${label}</text>`,
    ...body,
    '</g>',
    '</svg>',
  ].join('\n')}\n`
}

const check = process.argv.includes('--check')
const hasTmux = spawnSync('tmux', ['-V']).status === 0
for (const picture of PICTURES) {
  if (picture.keys && !hasTmux) {
    console.error(`docs/pictures/${picture.name}.svg needs tmux.`)
    continue
  }
  const file = join(here, `${picture.name}.svg`)
  const isKept = lines => existsSync(file) && readFileSync(file, 'utf8') === svg(picture, lines)
  const lines = picture.keys ? screen(picture, isKept) : output(picture.args)
  if (isKept(lines)) continue
  if (check) {
    console.error(`docs/pictures/${picture.name}.svg is old. Draw it anew: node docs/pictures/make.js`)
    process.exitCode = 1
  } else {
    writeFileSync(file, svg(picture, lines))
    console.log(`docs/pictures/${picture.name}.svg`)
  }
}
