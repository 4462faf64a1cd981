import { currentRow, type UiState } from '../../../../ui/state.js'
import { usePage } from '../../page.js'
import { Flags } from '../cell.js'
import { Deed } from '../deed.js'
import { Findings } from '../editor/helps.js'
import { Diff, textIn } from '../text.js'
import { Past } from './past.js'

type Explanation = NonNullable<UiState['explanation']>

/** All that is known of the current paragraph. */
export function Detail({ state }: { state: UiState }) {
  const { words } = usePage()
  const { explanation, source } = state
  const unit = currentRow(state)?.unit
  const isHere = explanation?.unit?.id === unit?.id
  return (
    <>
      <p class="text" {...textIn(source)}>
        {unit?.text}
      </p>
      {isHere && explanation ? (
        explanation.languages.map(about => (
          <Language key={about.language} about={about} explanation={explanation} source={source} />
        ))
      ) : (
        <p class="dim">{words('ui.reading')}</p>
      )}
      <Past state={state} />
      <div class="deeds">
        <Deed does="close" isMain />
      </div>
    </>
  )
}

interface LanguageProps {
  about: Explanation['languages'][number]
  explanation: Explanation
  source: string
}

function Language({ about, explanation, source }: LanguageProps) {
  const { words } = usePage()
  const { language, cell, entry, candidates } = about
  const found = explanation.findings.filter(finding => finding.language === language)
  return (
    <section>
      <h2>
        <Flags language={language} cell={cell} isFound={false} />
      </h2>
      {entry?.target ? (
        <p class="text" {...textIn(language)}>
          {entry.target}
        </p>
      ) : (
        <p class="dim">{words('explain.untranslated')}</p>
      )}
      {cell?.drifted && entry?.source && (
        <>
          <p>{words('explain.drifted')}</p>
          <p class="text" {...textIn(source)}>
            <Diff old={entry.source} now={cell.source} language={source} />
          </p>
        </>
      )}
      {entry?.conflict && (
        <>
          <p>{words('explain.conflict')}</p>
          <p class="text" {...textIn(language)}>
            {entry.conflict.target}
          </p>
        </>
      )}
      {entry?.note && <p>{words('explain.note', { note: entry.note })}</p>}
      {(entry?.allow ?? []).map(({ code, reason }) => (
        <p>{words('explain.allowed', { code, reason })}</p>
      ))}
      {found.length > 0 && <Findings found={found} />}
      {candidates.map(({ similarity, target, document, unit }) => (
        <>
          <p class="dim">
            {words('explain.candidate', { percent: Math.round(similarity * 100), document, unit })}
          </p>
          <p class="text" {...textIn(language)}>
            {target}
          </p>
        </>
      ))}
    </section>
  )
}
