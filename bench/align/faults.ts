import type { Case, FaultyCase } from './case.js'
import { share } from './share.js'

type Make = (targets: string[], next: (below: number) => number) => number[]

/** What goes wrong with a column: changes the targets, and says which pairs are wrong then. */
const FAULTS: Record<string, Make> = {
  swap(targets, next) {
    const [one, two] = [next(targets.length), next(targets.length)]
    if (targets[one] === targets[two]) return []
    ;[targets[one], targets[two]] = [targets[two] as string, targets[one] as string]
    return [one, two]
  },
  shift(targets, next) {
    const count = 4 + next(5)
    const from = next(Math.max(1, targets.length - count))
    const moved = targets.slice(from + 1, from + count + 1)
    targets.splice(from, moved.length, ...moved)
    return moved.map((_, index) => from + index)
  },
  far(targets, next) {
    const [to, from] = [next(targets.length), next(targets.length)]
    if (Math.abs(to - from) < 4) return []
    targets[to] = targets[from] as string
    return [to]
  },
  trunc(targets, next) {
    const at = next(targets.length)
    const text = targets[at] as string
    if (text.length < 90) return []
    targets[at] = text.slice(0, text.lastIndexOf(' ', text.length * (0.4 + next(25) / 100)))
    return [at]
  },
  double(targets, next) {
    const at = next(targets.length)
    targets[at] = `${targets[at]} ${targets[at]}`
    return [at]
  },
}

/** Documents with faults made from beads that are right: one without any, and two for each kind of fault. */
export function withFaults(cases: readonly Case[]): FaultyCase[] {
  return cases.flatMap(({ beads, source, target, ...rest }, index) => {
    const whole = beads.filter(([from, to]) => from.length > 0 && to.length > 0)
    const sources = whole.map(([from]) => from.map(at => source[at]).join(' '))
    const targets = whole.map(([, to]) => to.map(at => target[at]).join(' '))
    const clean = { ...rest, kind: 'clean', source: sources, target: targets, faults: [], faulty: [] }
    return [
      clean,
      ...Object.entries(FAULTS).flatMap(([kind, make], order) =>
        [1, 3].map(times => {
          const next = share(1 + index * 100 + order * 10 + times)
          const changed = [...targets]
          const faults = Array.from({ length: times }, () => ({
            kind,
            units: make(changed, below => Math.floor(next() * below)),
          }))
          const faulty = [...sources.keys()].filter(at => changed[at] !== targets[at])
          return { ...clean, id: `${rest.id}.${kind}.${times}`, kind, target: changed, faults, faulty }
        }),
      ),
    ]
  })
}
