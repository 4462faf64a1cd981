import type { Counts } from '../../../synopsis/count.js'

/** How far a language is, as a bar; numbers beside it say the same. */
export function Bar({ counts }: { counts: Counts }) {
  const { untranslated, translated, reviewed, final } = counts
  const parts = { final, reviewed, translated, untranslated }
  return (
    <span class="bar" aria-hidden="true">
      {Object.entries(parts).map(([name, amount]) => (
        <span class={name} style={{ flexGrow: amount }} />
      ))}
    </span>
  )
}
