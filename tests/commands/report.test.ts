import { expect, test } from '@jest/globals'
import { article } from './article.js'
import { RU, railway, swapped, unit } from './railway.js'

const HOSTILE = 'Text mit <script>alert(1)</script> und \u202Everdreht.\n'

test('report: one page that loads nothing, with each row under its address', async () => {
  const made = article({ 'corpus/boese.md': HOSTILE })
  const { code, stderr } = await made.here(['report', '--out', made.path('seite.html')])
  expect([code, stderr]).toEqual([0, 'wrote seite.html\n'])
  const page = made.read('seite.html')
  expect(page).toContain('id="streik/absatz01"')
  expect(page).toContain('Am Anfang stand <del>ein</del><ins>der</ins> Preis.')
  expect(page).not.toMatch(/<script>alert|\u202E|(?:src|href)="(?!#)/)
  expect(page).toContain('⟨U+202E⟩')
  expect(page.match(/<script/g)).toHaveLength(1)
})

test('report: only the languages that are asked for', async () => {
  const made = article()
  await made.here(['report', 'streik', '--lang', 'ru', '--out', made.path('seite.html')])
  const page = made.read('seite.html')
  expect(page).toContain('Забастовка')
  expect(page).not.toContain('English titel001')
  expect(page).not.toContain('nord/kurz')
})

test('report: what is misaligned, with the evidence and where it belongs', async () => {
  const made = railway({ ru: swapped(RU, 4, 5) })
  await made.here(['report', '--out', made.path('seite.html')])
  const page = made.read('seite.html')
  expect(page).toMatch(new RegExp(`id="bahn/${unit(4)}" class="row [^"]*misaligned-0[^"]*code-misaligned-0`))
  expect(page).toContain(`Seems to be swapped with the translation of ¶5 (${unit(5)})`)
  expect(page).toMatch(/Numbers only in the German: <?[^<]*12/)
})
