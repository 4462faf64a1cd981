import { expect, test } from '@jest/globals'
import { article } from './article.js'

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
