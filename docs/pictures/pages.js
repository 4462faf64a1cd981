// Takes the pictures of pages: what a browser shows of this project's corpus, as PNG.
//
//   node docs/pictures/pages.js
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, takeAll } from './browser.js'

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

await takeAll(PICTURES, async (picture, { browser, folder, shoot }) => {
  const { args, path, size, colorScheme = 'light', chosen = {} } = picture
  const [width, height] = size
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
  await shoot(page)
})
