import { expect, test } from '@jest/globals'
import { withMark } from '../../../src/ui/editor/mark.js'

/** `|` is the cursor, `<…>` what is selected. */
const read = (written: string) => {
  const [start, end] = written.includes('<')
    ? [written.indexOf('<'), written.indexOf('>') - 1]
    : [written.indexOf('|'), written.indexOf('|')]
  return { text: written.replace(/[<>|]/g, ''), anchor: start, cursor: end }
}

test.each([
  ['einfach |hier', '**da**', 'einfach **|**hier'],
  ['the <pay> rises', '**Lohn**', 'the **pay**| rises'],
  ['the <pay> rises', '*Lohn*', 'the *pay*| rises'],
  ['the <pay> rises', '[Lohn](https://example.org/a)', 'the [pay](https://example.org/a)| rises'],
  ['see |', '[Lohn][1]', 'see [|][1]'],
  ['so it is|.', '[^1]', 'so it is[^1]|.'],
  ['run <it> now', '`ls -l`', 'run `ls -l`| now'],
  ['<all>', '~~nichts~~', '~~all~~|'],
  ['يرتفع <الأجر>', '**Lohn**', 'يرتفع **الأجر**|'],
])('%s with %s', (written, mark, after) => {
  const now = withMark(read(written), mark)
  expect(`${now.text.slice(0, now.cursor)}|${now.text.slice(now.cursor)}`).toBe(after)
  expect(now.anchor).toBe(now.cursor)
})
