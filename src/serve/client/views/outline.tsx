import type { Row } from '../../../synopsis/synopsis.js'
import { memo } from '../memo.js'
import { usePage } from '../page.js'
import { Link } from './link.js'
import { textIn } from './text.js'

interface OutlineProps {
  document: string
  rows: readonly Row[]
  language: string
}

/** The headings of a document, each a link to its row. */
export const Outline = memo(function Outline({ document, rows, language }: OutlineProps) {
  const { words } = usePage()
  const headings = rows.filter(({ unit }) => unit.kind === 'heading')
  if (headings.length < 2) return null
  return (
    <details class="outline">
      <summary>{words('serve.page.outline')}</summary>
      <nav aria-label={words('serve.page.outline')}>
        <ul>
          {headings.map(({ unit }) => (
            <li key={unit.id}>
              <Link to={{ document, unit: unit.id }}>
                <span {...textIn(language)}>{unit.text}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  )
})
