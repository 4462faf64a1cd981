import { autonym } from '../../../site/autonym.js'
import { textIn } from './text.js'

/** The name of a language in itself. */
export function Autonym({ language }: { language: string }) {
  return <bdi {...textIn(language)}>{autonym(language)}</bdi>
}

/** Whose text it is, where no column says it. */
export function Tag({ language }: { language: string }) {
  return (
    <span class="tag">
      <Autonym language={language} />
    </span>
  )
}
