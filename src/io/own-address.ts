import { hostname, userInfo } from 'node:os'

/** What the user of this process is called by ssh on other machines: `name@machine`. */
export function ownAddress(): string {
  try {
    return `${userInfo().username}@${hostname()}`
  } catch {
    // Not every user has a name.
    return hostname()
  }
}
