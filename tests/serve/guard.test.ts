import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { guard } from '../../src/serve/guard.js'
import { keysOf } from '../../src/serve/keys.js'
import { runs } from '../runs.js'

const keys = keysOf('a secret', '/projects/atlas')
const cookie = `${keys.name}=${keys.cookie}`
const host = '127.0.0.1:8460'

const verdict = (method: string, path: string, headers: Record<string, string>) =>
  guard({ method, path, headers }, keys)

describe('the host is this machine, at any port', () => {
  test.each(['127.0.0.1', '127.0.0.1:8460', 'localhost:9', 'LOCALHOST:65535', '[::1]:8460', '[::1]'])(
    '%s is',
    own => expect(verdict('GET', '/', { host: own, cookie })).toBe('allowed'),
  )
  test.each([
    '',
    'evil.example',
    'evil.example:8460',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '127.0.0.1:8460@evil.example',
    'localhost:8460, evil.example',
    '0.0.0.0:8460',
    '127.0.0.2',
    '192.168.0.4:8460',
    '::1',
    'localhost:',
  ])('“%s” is not', other => expect(verdict('GET', '/', { host: other, cookie })).toBe(421))
})

describe('the origin is that of the host', () => {
  test('exactly', () => {
    expect(verdict('GET', '/', { host, cookie, origin: `http://${host}` })).toBe('allowed')
    const tunnel = { host: 'localhost:9999', origin: 'http://localhost:9999' }
    expect(verdict('GET', '/', { ...tunnel, cookie })).toBe('allowed')
  })
  test.each([
    'null',
    '',
    'https://127.0.0.1:8460',
    'http://127.0.0.1',
    'http://127.0.0.1:8461',
    'http://localhost:8460',
    'http://evil.example',
    `http://${host}/`,
    `http://${host}, http://evil.example`,
  ])('“%s” is not', origin => expect(verdict('GET', '/', { host, cookie, origin })).toBe(403))
})

describe('keys', () => {
  test('nobody comes in without the cookie of this project', () => {
    expect(verdict('GET', '/', { host })).toBe(401)
    expect(verdict('GET', '/api/begin', { host, cookie: `${keys.name}=wrong` })).toBe(401)
    const other = keysOf('a secret', '/projects/globe')
    expect(verdict('GET', '/', { host, cookie: `${other.name}=${other.cookie}` })).toBe(401)
    expect(verdict('GET', '/', { host, cookie: `x${cookie}` })).toBe(401)
    expect(verdict('POST', '/open', { host })).toBe(401)
  })
  test('a cookie that somebody else planted beside it does not lock anybody out', () =>
    expect(verdict('GET', '/', { host, cookie: `${keys.name}=planted; a=b; ${cookie}` })).toBe('allowed'))
  test('the link alone needs none', () => expect(verdict('GET', '/open', { host })).toBe('allowed'))
  test('who writes shows the token, too', () => {
    expect(verdict('POST', '/api/desk', { host, cookie })).toBe(403)
    expect(verdict('POST', '/api/desk', { host, cookie, 'x-synopse-token': keys.cookie })).toBe(403)
    expect(verdict('POST', '/api/desk', { host, cookie, 'x-synopse-token': keys.write })).toBe('allowed')
    expect(verdict('POST', '/api/desk', { host, 'x-synopse-token': keys.write })).toBe(401)
  })
  test('none of them tells another', () => {
    const { link, cookie, write } = keys
    expect(new Set([link, cookie, write]).size).toBe(3)
    expect(keysOf('another secret', '/projects/atlas').link).not.toBe(link)
  })
})

test('whatever is wrong with a request, it does not come in', () => {
  const text = fc.string({ maxLength: 60 })
  const right = { host, cookie, origin: `http://${host}`, 'x-synopse-token': keys.write }
  fc.assert(
    fc.property(fc.constantFrom('host', 'cookie', 'origin', 'x-synopse-token'), text, (name, value) => {
      fc.pre(value !== right[name])
      const isHost = name === 'host'
      const headers = { ...right, [name]: value, ...(isHost && { origin: `http://${value}` }) }
      fc.pre(!isHost || !/^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i.test(value))
      expect(verdict('POST', '/api/desk', headers)).not.toBe('allowed')
    }),
    runs(10_000),
  )
})
