import { expect, test } from '@jest/globals'
import { elementsIn, parseXml } from '../../src/xml/read.js'

const read = (text: string) => parseXml(text, 'x', ['u'])

test('an element that can be left out says what in it can not be read, once', () => {
  const [first, second, third] = elementsIn(
    read('<a>\n<u>a & b &nbsp; &#0;</u>\n<u/><b><u>\u0001</u></b></a>'),
  )
  expect(first).toMatchObject({ name: 'u', line: 2, fault: 'disallowed character' })
  expect(second).not.toHaveProperty('fault')
  expect(third).not.toHaveProperty('fault')
  expect(third?.children).toMatchObject([{ name: 'u', line: 3, fault: 'disallowed character' }])
})

test('what is full of such signs is no XML', () => {
  const broken = expect.objectContaining({ key: 'xml.broken' })
  expect(() => read(`<a><u>${'&'.repeat(9_000)}</u></a>`)).not.toThrow()
  expect(() => read(`<a><u>${'&'.repeat(11_000)}</u></a>`)).toThrow(broken)
})
