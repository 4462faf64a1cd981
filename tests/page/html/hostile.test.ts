import { describe, expect, test } from '@jest/globals'
import { SynopseError } from '../../../src/errors.js'
import { rows } from '../../runs.js'
import { markdownOf } from './reading.js'

describe('pages made to harm', () => {
  test.each(rows(['<div>', '<blockquote>', '<ul><li>', '<b>', '<table><tr><td>', '<span>'], 2))(
    '%s ten thousand times',
    tag => {
      let thrown: unknown
      try {
        markdownOf(`${tag.repeat(10_000)}a`)
      } catch (error) {
        thrown = error
      }
      expect(thrown).toBeInstanceOf(SynopseError)
      expect((thrown as SynopseError).message).toMatch(/html\.tooDeep/)
    },
  )

  test.each(rows(['<div>', '<blockquote>', '<ul><li>', '<b>', '<del>', '<span>'], 3))(
    '%s as often as is allowed',
    tag => {
      const depth = tag === '<ul><li>' ? 250 : 500
      expect(markdownOf(`${tag.repeat(depth)}a`)).toContain('a')
    },
  )

  test.each<[name: string, html: string]>([
    ['spans of a million', `<table>${'<tr><td colspan=1000 rowspan=65534>a<td>b'.repeat(500)}</table>`],
    ['a wide and a high table', `<table><tr>${'<th>a'.repeat(500)}${'<tr><td>b'.repeat(500)}</table>`],
    ['an attribute of half a megabyte', `<p class="${'a '.repeat(2e5)}" style="${'b:c;'.repeat(1e5)}">a`],
    ['a word of dots', `<p>${'a.'.repeat(1e5)}`],
    ['an address of dots', `<p>https://a.example/${'.'.repeat(1e5)}a`],
    ['signs of Markdown', `<p>${'*a_[`<!&'.repeat(3000)}`],
    ['back quotes', `<pre>${'`'.repeat(1e5)}a</pre>`],
  ])('%s', (_, html) => {
    const started = Date.now()
    expect(markdownOf(html)).toContain('a')
    expect(Date.now() - started).toBeLessThan(20_000)
  })
})
