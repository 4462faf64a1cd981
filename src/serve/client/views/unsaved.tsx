import { useEffect, useState } from 'preact/hooks'
import { usePage } from '../page.js'
import type { Kept } from '../unsaved.js'
import { Link } from './link.js'
import { textIn } from './text.js'

/** What was typed and never saved, with the way to where it is offered again. */
export function UnsavedTexts() {
  const { words, unsaved } = usePage()
  const [kept, setKept] = useState<readonly Kept[]>([])
  useEffect(() => void unsaved.left().then(setKept), [unsaved])
  if (kept.length === 0) return null
  return (
    <section class="unsaved">
      <h2>{words('serve.page.unsaved')}</h2>
      <ul>
        {kept.map(({ key, document, unit, language, text }) => (
          <li key={key}>
            <Link to={{ document, unit, language }}>
              <bdi translate={false}>{document}</bdi>
            </Link>{' '}
            <bdi {...textIn(language)}>{text.slice(0, 80)}</bdi>
          </li>
        ))}
      </ul>
    </section>
  )
}
