import { type ComponentType, createElement, type FunctionComponent } from 'preact'

type Props = Readonly<Record<string, unknown>>

/** A component that is drawn anew only where one of its properties is another one. */
export function memo<P extends object>(Drawn: FunctionComponent<P>): FunctionComponent<P> {
  return function Memo(this: { props: Props; shouldComponentUpdate: (next: Props) => boolean }, props: P) {
    this.shouldComponentUpdate = next => !isSame(this.props, next)
    return createElement(Drawn as ComponentType<P>, props)
  } as FunctionComponent<P>
}

/** Lists are compared by what is in them: they are cut anew each time. */
function isSame(before: Props, now: Props): boolean {
  const keys = Object.keys(now)
  return (
    keys.length === Object.keys(before).length &&
    keys.every(key => before[key] === now[key] || isSameList(before[key], now[key]))
  )
}

function isSameList(before: unknown, now: unknown): boolean {
  return (
    Array.isArray(before) &&
    Array.isArray(now) &&
    before.length === now.length &&
    before.every((item, index) => item === now[index])
  )
}
