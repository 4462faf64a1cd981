import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { presses } from '../../../src/ui/keyboard/presses.js'
import { sequencesIn } from '../../../src/ui/keyboard/sequences.js'
import { firstShifted } from '../../../src/ui/keyboard/shifted-keys.js'
import { runs } from '../../runs.js'

const E = '\u001b'
const namesOf = (bytes: string) => presses(bytes).map(({ name }) => name)

describe('a sequence of bytes is a key', () => {
  test.each<[string, string[]]>([
    ['a', ['a']],
    ['jj\r', ['j', 'j', 'return']],
    ['\t\tu\r', ['tab', 'tab', 'u', 'return']],
    ['مَد', ['مَ', 'د']],
    ['👩‍👩‍👧', ['👩‍👩‍👧']],
    ['\u0013', ['ctrl+s']],
    ['\u0000', ['ctrl+ ']],
    ['\u007f', ['backspace']],
    ['\n', ['ctrl+return']],
    ['a\nb', ['a', 'return', 'b']],
    [E, ['escape']],
    [`${E}[A`, ['up']],
    [`${E}OA`, ['up']],
    [`${E}[1;2D`, ['shift+left']],
    [`${E}[1;6D`, ['ctrl+shift+left']],
    [`${E}[Z`, ['shift+tab']],
    [`${E}OP`, ['f1']],
    [`${E}[[B`, ['f2']],
    [`${E}[12~`, ['f2']],
    [`${E}[15;2~`, ['shift+f5']],
    [`${E}[1;2R`, ['shift+f3']],
    [`${E}[24~`, ['f12']],
    [`${E}[3;5~`, ['ctrl+delete']],
    [`${E}[7^`, ['ctrl+home']],
    [`${E}Oc`, ['ctrl+right']],
    [`${E}1`, ['alt+1']],
    [`${E}\r`, ['alt+return']],
    [`${E}\u007f`, ['alt+backspace']],
    [`${E}ы`, ['alt+ы']],
    [`${E}${E}[A`, ['alt+up']],
    [`${E}[27;5;13~`, ['ctrl+return']],
    [`${E}[27;5;1099~`, ['ctrl+ы']],
    [`${E}[13;5u`, ['ctrl+return']],
    [`${E}[27u`, ['escape']],
    [`${E}[27;2;32~`, [' ']],
    [`${E}[27;2;13~`, ['return']],
    [`${E}[13;2u`, ['return']],
    [`${E}[127;2u`, ['backspace']],
    [`${E}[8;2u`, ['backspace']],
    [`${E}[8;5u`, ['ctrl+backspace']],
    [`${E}[27;2u`, ['escape']],
    [`${E}[32;2u`, [' ']],
    [`${E}[66;2u`, ['B']],
    [`${E}O2R`, ['shift+f3']],
    [`${E}OM`, ['return']],
    [`${E}${E}[1;3D`, ['alt+left']],
    [`${E}${E}[1;4D`, ['alt+shift+left']],
    [`${E}${E}[1;7D`, ['ctrl+alt+left']],
    [`${E}${E}[1;5D`, ['ctrl+alt+left']],
    [`${E}[25~`, ['shift+f1']],
    [`${E}[34~`, ['shift+f8']],
    [`${E}[27~`, []],
    [`${E}[57414u`, ['return']],
    [`${E}[57404u`, ['5']],
    [`${E}[97;5:3u`, []],
    [`${E}[57441u`, []],
    [`${E}[<0;5;7M`, ['click']],
    [`${E}[<0;5;7m`, []],
    [`${E}[<65;5;7M`, ['wheelDown']],
    [`${E}[I`, []],
    [`${E}[?1;2c`, []],
    [`${E}[55296;5u`, []],
    [`${E}[99999999999u`, []],
  ])('%j: %j', (bytes, names) => expect(namesOf(bytes)).toEqual(names))

  test.each([
    [
      'Apple’s Terminal',
      { TERM: 'xterm-256color', TERM_PROGRAM: 'Apple_Terminal' },
      'f5 f6 f7 f8 f9 f10 f11 f12',
    ],
    ['rxvt', { TERM: 'rxvt-unicode-256color' }, 'f3 f4 f5 f6 f7 f8 f9 f10'],
    ['the Linux console', { TERM: 'linux' }, 'f1 f2 f3 f4 f5 f6 f7 f8'],
  ])('what %s sends for Shift with function keys', (_terminal, env, keys) => {
    const found = [25, 26, 28, 29, 31, 32, 33, 34].flatMap(number =>
      presses(`${E}[${number}~`, firstShifted(env)),
    )
    expect(found.map(({ name }) => name)).toEqual(keys.split(' ').map(key => `shift+${key}`))
  })

  test('where the terminal knows the key in English, too, it tells', () => {
    expect(presses(`${E}[1089::99;5u`)).toEqual([{ name: 'ctrl+с', text: '', english: 'ctrl+c' }])
  })

  test('a click has its place', () => {
    expect(presses(`${E}[<0;5;7M`)).toEqual([{ name: 'click', text: '', at: { column: 4, row: 6 } }])
  })

  test('the key of Arabic keyboards that types two letters is one key, with both', () => {
    expect(presses('لا')).toEqual([{ name: 'لا', text: 'لا' }])
    expect(presses('للا').map(({ text }) => text)).toEqual(['ل', 'لا'])
  })
})

describe('what comes in is cut into sequences', () => {
  const cut = (...chunks: string[]) => {
    let rest = ''
    return chunks.map(chunk => {
      const found = sequencesIn(rest, chunk)
      rest = found.rest
      return found.sequences.map(one => ('pasted' in one ? { pasted: one.pasted } : one.keys))
    })
  }

  test.each<[string[], unknown[]]>([
    [[`ab${E}[Ac`], [['ab', `${E}[A`, 'c']]],
    [
      [`${E}[1;`, '5D'],
      [[], [`${E}[1;5D`]],
    ],
    [
      [E, '[A'],
      [[], [`${E}[A`]],
    ],
    [[`${E}${E}[A`], [[`${E}${E}[A`]]],
    [
      [`${E}[200~a\rb`, `c${E}[201~d`],
      [[], [{ pasted: 'a\rbc' }, 'd']],
    ],
    [[`${E}[[A${E}OP`], [[`${E}[[A`, `${E}OP`]]],
  ])('%j', (chunks, wanted) => expect(cut(...chunks)).toEqual(wanted))

  test('property: nothing that is typed is lost, however it is cut, and no bytes are too strange', () => {
    const sign = fc.constantFrom(
      'a',
      'ы',
      'لا',
      '\r',
      `${E}[A`,
      `${E}OP`,
      `${E}[200~x${E}[201~`,
      E,
      '[',
      '1',
      ';',
      '~',
    )
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), fc.nat(20), (signs, at) => {
        const all = signs.join('')
        const whole = sequencesIn('', all)
        const first = sequencesIn('', all.slice(0, at))
        const second = sequencesIn(first.rest, all.slice(at))
        const text = (found: typeof whole) =>
          found.sequences.map(one => ('pasted' in one ? one.pasted : one.keys)).join('')
        expect(text(first) + text(second) + second.rest).toBe(text(whole) + whole.rest)
        for (const one of whole.sequences) if (!('pasted' in one)) presses(one.keys)
      }),
      runs(300),
    )
  })
})
