import { jsonText } from '../reports/json.js'

/** Prints a JSON list piece by piece, as it would look in one piece: nobody has to hold all of it. */
export function jsonList(print: (text: string) => void): {
  add: (values: readonly object[]) => void
  end: () => void
} {
  let last: string | undefined
  let begun = false
  const say = (text: string, end: string) => {
    if (!begun) print('[')
    begun = true
    print(`${text}${end}`)
  }
  return {
    add: values => {
      const texts = values.map(value => jsonText(value).replace(/^/gm, '  '))
      if (texts.length === 0) return
      const before = last === undefined ? texts : [last, ...texts]
      last = before.pop()
      if (before.length > 0) say(before.join(',\n'), ',')
    },
    end: () => {
      if (last === undefined) return print('[]')
      say(last, '')
      print(']')
    },
  }
}
