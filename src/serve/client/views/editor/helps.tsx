import { direction } from '../../../../terminal/direction.js'
import { formerSource } from '../../../../ui/former-source.js'
import { mendable } from '../../../../ui/mendable.js'
import type { Said } from '../../../../ui/said.js'
import { baseOf, currentCell, currentRow, type Editing, type UiState } from '../../../../ui/state.js'
import { titleOfTheirs } from '../../../../ui/title-of-theirs.js'
import { findingsNow, termsNow } from '../../../../ui/trial.js'
import { usePage } from '../../page.js'
import { Deed } from '../deed.js'
import { Autonym } from '../tag.js'
import { Diff, textIn } from '../text.js'
import { Candidates } from './candidates.js'

/** What helps whoever types a translation. */
export function Helps({ state, editing }: { state: UiState; editing: Editing }) {
  const { words } = usePage()
  const found = findingsNow(state)
  const isTyped = editing.editor.text.trim() !== ''
  return (
    <>
      {formerSource(state, editing) !== undefined && <p class="drifted">{words('ui.sourceChanged')}</p>}
      <Theirs state={state} editing={editing} />
      {isTyped && found && found.length > 0 && <Findings found={found} />}
      {mendable(state) && <Deed does="mend" />}
      {isTyped && !found && <p class="dim">{words('ui.checking')}</p>}
      {isTyped && found?.length === 0 && <p class="done">{words('ui.noFinding')}</p>}
      <Terms state={state} />
      <Candidates state={state} />
      <Note state={state} />
      <Others state={state} />
      <div class="deeds">
        <Deed does="note" />
        <Deed does="allow" />
        <Deed does="concordance" />
      </div>
    </>
  )
}

/** What somebody else wrote meanwhile, or the other side of a merge: with what differs from what is typed. */
function Theirs({ state, editing }: { state: UiState; editing: Editing }) {
  const { words } = usePage()
  const { language, editor, theirs } = editing
  const stored = currentCell(state)?.entry?.target ?? ''
  const other = theirs ?? (stored === baseOf(editing) ? undefined : stored)
  if (other === undefined || other === editor.text) return null
  return (
    <section class="theirs">
      <h2>{words(titleOfTheirs(editing))}</h2>
      <p class="text" {...textIn(language)}>
        <Diff old={editor.text} now={other} language={language} />
      </p>
    </section>
  )
}

export function Findings({ found }: { found: readonly Said[] }) {
  return (
    <ul class="findings">
      {found.map(({ code, message }) => (
        <li class="finding">
          <code>{code}</code> <bdi>{message}</bdi>
        </li>
      ))}
    </ul>
  )
}

/** The glossary's terms in the German, those first that the text does not have yet. */
function Terms({ state }: { state: UiState }) {
  const { words } = usePage()
  const terms = [...termsNow(state)].sort((a, b) => Number(a.isUsed) - Number(b.isUsed))
  if (terms.length === 0) return null
  const arrow = direction(words.language) === 'rtl' ? '←' : '→'
  return (
    <section>
      <h2>{words('ui.terms')}</h2>
      <ul class="terms">
        {terms.map(({ term, use, isUsed }) => (
          <li class={isUsed ? 'dim' : undefined}>
            {isUsed ? '✓ ' : ''}
            <bdi {...textIn(state.source)}>{term}</bdi> {arrow}{' '}
            <bdi {...textIn(state.language)}>{use.join(' / ')}</bdi>
          </li>
        ))}
      </ul>
      {terms.some(({ isUsed }) => !isUsed) && <Deed does="term" />}
    </section>
  )
}

/** What somebody noted for others, or why a reviewer sent it back. */
export function Note({ state }: { state: UiState }) {
  const { words } = usePage()
  const { note, returned } = currentCell(state)?.entry ?? {}
  return (
    <>
      {returned && <p class="returned">{words('explain.returned', { note: returned.note })}</p>}
      {note && <p class="note">{words('explain.note', { note })}</p>}
    </>
  )
}

/** What languages say that have no column. */
function Others({ state }: { state: UiState }) {
  const others = state.languages.filter(
    language => language !== state.language && !state.shown.includes(language),
  )
  const said = others.flatMap(language => {
    const target = currentRow(state)?.languages[language]?.entry?.target
    return target ? [{ language, target }] : []
  })
  if (said.length === 0) return null
  return (
    <dl class="others">
      {said.map(({ language, target }) => (
        <>
          <dt>
            <Autonym language={language} />
          </dt>
          <dd {...textIn(language)}>{target}</dd>
        </>
      ))}
    </dl>
  )
}
