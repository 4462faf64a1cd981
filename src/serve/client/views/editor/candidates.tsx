import { currentCell, currentRow, type UiState } from '../../../../ui/state.js'
import { usePage } from '../../page.js'
import { Deed } from '../deed.js'
import { Diff, textIn } from '../text.js'

/** What may help, each with its original and what that has in another way than the one here. */
export function Candidates({ state }: { state: UiState }) {
  const { words } = usePage()
  const { explanation, source, language } = state
  if (explanation?.unit?.id !== currentRow(state)?.unit.id) return null
  const found = explanation?.languages.find(about => about.language === language)?.candidates ?? []
  const text = currentCell(state)?.source ?? ''
  return (
    <ol class="candidates">
      {found.map((candidate, index) => {
        const number = index + 1
        const percent = Math.round(candidate.similarity * 100)
        return (
          <li key={number}>
            <p>
              {candidate.part ? words('ui.part', { number }) : words('ui.candidate', { number, percent })}{' '}
              <Deed does="candidate" which={index} />
            </p>
            <div class="pair">
              <p class="text" {...textIn(source)}>
                <Diff old={candidate.source} now={text} language={source} />
              </p>
              <p class="text" {...textIn(language)}>
                {candidate.target}
              </p>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
