import type { Step } from './steps.js'

/**
 * What a version has that none of those before it had, which are the parents of a merge: what came with one of them was told there.
 *
 * @param ways what differs from each of them
 */
export function commonSteps(ways: readonly (readonly Step[])[]): Step[] {
  const [first = [], ...others] = ways
  if (others.length === 0) return [...first]
  return first.flatMap(step => {
    const same = others.map(way => way.find(other => other.unit === step.unit))
    return same.every(other => other !== undefined) ? leastOf([step, ...same]) : []
  })
}

/** What several steps to one place have in common; nothing where one parent had the wording, and another the place. */
function leastOf(steps: readonly Step[]): Step[] {
  const plain = steps.filter(({ kind }) => kind !== 'moved')
  const still = steps.find(({ kind, edited }) => kind === 'moved' && !edited)
  if (still) return plain.length === 0 ? [still] : []
  // The nearest wording tells the most.
  const nearest = ['state', 'edited'].map(kind => plain.find(step => step.kind === kind)).find(Boolean)
  return [nearest ?? plain[0] ?? (steps[0] as Step)]
}
