import type { Draft } from '../../ui/draft.js'

/** What was typed and not saved, by tab, so that it outlives the page. It gets into the files through the door alone. */
export interface Unsaved {
  /** Keeps what is being typed here; undefined forgets it. */
  keep: (draft: Draft | undefined) => void
  /** What this tab typed, and tabs that are gone, the newest first; what it is asked for is from then on this tab's. */
  left: () => Promise<readonly Kept[]>
  take: (kept: Kept) => void
  drop: (kept: Kept) => void
}

/** What is kept, and where. */
export interface Kept extends Draft {
  key: string
  at: number
}

const PREFIX = 'synopse:unsaved:'
const TAB = 'synopse:tab'

/** @returns once this tab has a name that no other has */
export async function unsavedTexts(): Promise<Unsaved> {
  const tab = await tabName()
  const keyOf = ({ document, unit, language }: Draft) =>
    PREFIX + [tab, document, unit, language].map(encodeURIComponent).join(':')
  let last: string | undefined
  return {
    keep: draft => {
      const key = draft && keyOf(draft)
      if (last !== undefined && last !== key) localStorage.removeItem(last)
      last = key
      if (draft && key) localStorage.setItem(key, JSON.stringify({ ...draft, at: Date.now() }))
    },
    left: async () => {
      const open = await openTabs()
      return all().filter(({ key }) => {
        const [of] = key.slice(PREFIX.length).split(':')
        return of === encodeURIComponent(tab) || !open.has(decodeURIComponent(of ?? ''))
      })
    },
    drop: ({ key }) => localStorage.removeItem(key),
    take: kept => {
      const { key, ...draft } = kept
      const own = keyOf(draft)
      localStorage.setItem(own, JSON.stringify(draft))
      if (own !== key) localStorage.removeItem(key)
      last = own
    },
  }
}

/** All that is kept, the newest first. */
function all(): Kept[] {
  const kept = Object.keys(localStorage)
    .filter(key => key.startsWith(PREFIX))
    .flatMap(key => {
      try {
        return [{ ...JSON.parse(localStorage.getItem(key) ?? ''), key } as Kept]
      } catch {
        return []
      }
    })
  return kept.sort((a, b) => b.at - a.at)
}

/** The name that the tab had before it was loaded anew; another one where that is taken, as it is in a copy of a tab. */
async function tabName(): Promise<string> {
  const before = sessionStorage.getItem(TAB)
  if (before && (await isHeld(before))) return before
  const name = crypto.randomUUID()
  sessionStorage.setItem(TAB, name)
  await isHeld(name)
  return name
}

/** Holds a name as long as the tab is open; false where another tab does. */
function isHeld(name: string): Promise<boolean> {
  return new Promise(done => {
    void navigator.locks.request(TAB + name, { ifAvailable: true }, lock => {
      done(lock !== null)
      return lock ? new Promise<never>(() => {}) : undefined
    })
  })
}

async function openTabs(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query()
  return new Set(held.flatMap(({ name }) => (name?.startsWith(TAB) ? [name.slice(TAB.length)] : [])))
}
