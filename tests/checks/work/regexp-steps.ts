import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** Goes on behind a place; whether the rest of the pattern matches from there. */
type Next = (at: number) => boolean
/** Whether a node matches at a place, and what comes next behind it. */
type Matcher = (at: number, next: Next) => boolean

const parser = new RegExpParser()

/** Counts the steps of one expression: for a text, and where the search in it begins (`lastIndex`). */
type Counter = (text: string, from: number) => number

const counters = new Map<string, Counter>()

/**
 * How many steps a backtracking matcher takes for one call of `exec`: one for each part of the pattern that it holds
 * against a place of the text. V8's own matcher works like this one, with fewer steps where it can skip places.
 *
 * @param from where the search begins (`lastIndex`)
 */
export function stepsOf(pattern: RegExp, text: string, from: number): number {
  const key = String(pattern)
  const known = counters.get(key)
  if (known) return known(text, from)
  const made = counterOf(pattern)
  counters.set(key, made)
  return made(text, from)
}

function counterOf({ source, flags }: RegExp): Counter {
  const { pattern } = parser.parseLiteral(`/${source}/${flags}`)
  const unicode = flags.includes('u') || flags.includes('v')
  let steps = 0
  let text = ''
  const groups = new Map<AST.CapturingGroup, [number, number]>()
  const size = (at: number, back: boolean): number => {
    const code = text.codePointAt(back ? at - 2 : at) ?? 0
    return unicode && code > 0xffff && (!back || at >= 2) ? 2 : 1
  }
  const isWord = (at: number) => /\w/.test(text.charAt(at))

  function alternatives(list: readonly AST.Alternative[], back: boolean): Matcher {
    const all = list.map(({ elements }) => {
      const parts = (back ? [...elements].reverse() : elements).map(element => matcher(element, back))
      return (at: number, next: Next) => {
        const go = (index: number): Next =>
          index === parts.length ? next : place => (parts[index] as Matcher)(place, go(index + 1))
        return go(0)(at)
      }
    })
    return (at, next) => all.some(each => each(at, next))
  }

  /** One character of a set; undefined for nodes of other kinds. */
  function character(node: AST.Node): ((text: string) => boolean) | undefined {
    if (!['Character', 'CharacterSet', 'CharacterClass', 'ExpressionCharacterClass'].includes(node.type))
      return undefined
    const key = `${flags}/${node.raw}`
    const known = sets.get(key) ?? {
      one: new RegExp(`^(?:${node.raw})$`, flags.replace(/[gy]/g, '')),
      seen: new Map(),
    }
    sets.set(key, known)
    return char => {
      const before = known.seen.get(char)
      if (before !== undefined) return before
      const found = native.call(known.one, char) !== null
      known.seen.set(char, found)
      return found
    }
  }

  function one(test: (text: string) => boolean, at: number, back: boolean): number | undefined {
    steps++
    if (back ? at <= 0 : at >= text.length) return undefined
    const length = size(at, back)
    return test(back ? text.slice(at - length, at) : text.slice(at, at + length))
      ? back
        ? at - length
        : at + length
      : undefined
  }

  function quantified({ element, min, max, greedy }: AST.Quantifier, back: boolean): Matcher {
    const test = character(element)
    if (test) {
      return (at, next) => {
        const places = [at]
        const more = () => {
          if (places.length > max) return false
          const place = one(test, places.at(-1) as number, back)
          if (place !== undefined) places.push(place)
          return place !== undefined
        }
        while (places.length <= min) if (!more()) return false
        if (!greedy) {
          do if (next(places.at(-1) as number)) return true
          while (more())
          return false
        }
        while (more());
        for (let count = places.length; count > min; count--) {
          steps++
          if (next(places[count - 1] as number)) return true
        }
        return false
      }
    }
    const inner = matcher(element, back)
    const loop = (count: number, at: number, next: Next): boolean => {
      const again = () =>
        count < max &&
        inner(at, place => (place === at && count >= min ? false : loop(count + 1, place, next)))
      if (count < min) return again()
      return greedy ? again() || next(at) : next(at) || again()
    }
    return (at, next) => loop(0, at, next)
  }

  function matcher(node: AST.Element, back: boolean): Matcher {
    const test = character(node)
    if (test)
      return (at, next) => {
        const place = one(test, at, back)
        return place !== undefined && next(place)
      }
    if (node.type === 'Quantifier') return quantified(node, back)
    if (node.type === 'Group') return alternatives(node.alternatives, back)
    if (node.type === 'CapturingGroup') {
      const inner = alternatives(node.alternatives, back)
      return (at, next) =>
        inner(at, place => {
          const before = groups.get(node)
          groups.set(node, [Math.min(at, place), Math.max(at, place)])
          if (next(place)) return true
          if (before) groups.set(node, before)
          else groups.delete(node)
          return false
        })
    }
    if (node.type === 'Backreference')
      return (at, next) => {
        const [start, end] = groups.get(node.resolved as AST.CapturingGroup) ?? [0, 0]
        steps += end - start + 1
        return text.startsWith(text.slice(start, end), at) && next(at + end - start)
      }
    if (node.type !== 'Assertion') throw new Error(`no steps for ${node.type}`)
    if (node.kind === 'lookahead' || node.kind === 'lookbehind') {
      const inner = alternatives(node.alternatives, node.kind === 'lookbehind')
      return (at, next) => inner(at, () => true) !== node.negate && next(at)
    }
    const multiline = flags.includes('m')
    const holds: (at: number) => boolean =
      node.kind === 'word'
        ? at => (isWord(at - 1) !== isWord(at)) !== node.negate
        : node.kind === 'start'
          ? at => at === 0 || (multiline && text[at - 1] === '\n')
          : at => at === text.length || (multiline && text[at] === '\n')
    return (at, next) => {
      steps++
      return holds(at) && next(at)
    }
  }

  const whole = alternatives(pattern.alternatives, false)
  return (given, from) => {
    text = given
    steps = 0
    groups.clear()
    for (let start = from; start <= text.length; start += size(start, false))
      if (whole(start, () => true) || flags.includes('y')) break
    return steps
  }
}

/** `exec` as it is where nobody counts. */
export const native = RegExp.prototype.exec

/** What is known of characters already: by set and flags. */
const sets = new Map<string, { one: RegExp; seen: Map<string, boolean> }>()
