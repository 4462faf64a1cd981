// Takes the pictures of pages: what a browser shows of this project's corpus, as PNG.
//
//   node docs/pictures/pages.js
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../..')

const PICTURES = [
  { name: 'page', args: ['build', '.'], path: 'ar/csto.html', size: [760, 900] },
  { name: 'report', args: ['report', '--out', 'report.html'], path: 'report.html', size: [1400, 900] },
  {
    name: 'report-drifted',
    args: ['report', '--out', 'report.html'],
    path: 'report.html',
    size: [1100, 640],
    colorScheme: 'dark',
    chosen: { status: 'drifted', language: '1' },
  },
]

const folder = mkdtempSync(join(tmpdir(), 'synopse-pictures-'))
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args })
try {
  for (const picture of PICTURES) await take(picture)
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}

async function take({ name, args, path, size: [width, height], colorScheme = 'light', chosen = {} }) {
  const command = args.map(arg => (/^\.$|\.html$/.test(arg) ? join(folder, arg) : arg))
  const run = spawnSync(process.execPath, [join(root, 'bin/synopse.js'), '--ui-lang', 'en', ...command], {
    cwd: root,
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(`synopse ${args.join(' ')}: ${run.stderr}`)
  const page = await browser.newPage({ viewport: { width, height }, colorScheme })
  await page.goto(pathToFileURL(join(folder, path)).href)
  for (const [id, value] of Object.entries(chosen)) await page.selectOption(`#${id}`, value)
  if (Object.keys(chosen).length > 0)
    await page.locator('#filter').evaluate(filter => filter.scrollIntoView())
  await page.screenshot({ path: join(here, `${name}.png`) })
  console.log(`docs/pictures/${name}.png`)
}
