import { useEffect } from 'preact/hooks'
import type { UiState } from '../../../../ui/state.js'
import { usePage } from '../../page.js'
import { Diff, textIn } from '../text.js'

type Deeds = NonNullable<UiState['history']>['deeds']

/** What became of the current translation and its original, the newest first, as git knows it. */
export function Past({ state }: { state: UiState }) {
  const { words, wish } = usePage()
  const { opened, row, language, history } = state
  const document = opened?.id
  const unit = opened?.synopsis.rows[row]?.unit.id
  useEffect(() => {
    if (document !== undefined && unit !== undefined) wish({ kind: 'history', document, unit, language })
  }, [document, unit, language])
  const isHere = history?.document === document && history?.unit === unit && history?.language === language
  if (!isHere || !history || history.deeds.length === 0) return null
  return (
    <section>
      <h2>{words('explain.history')}</h2>
      <Deeds deeds={history.deeds} />
    </section>
  )
}

function Deeds({ deeds }: { deeds: Deeds }) {
  const { words } = usePage()
  const time = new Intl.DateTimeFormat(words.language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <ol class="past">
      {deeds.map(({ commit, author, date, subject, steps }) => (
        <li key={commit ?? ''}>
          <p class="dim">
            {date === '' ? words('log.uncommitted') : time.format(new Date(date))} <bdi>{author}</bdi>{' '}
            <bdi>{subject}</bdi>
          </p>
          {steps.map(({ language, old, new: now, state }) => (
            <p class="text" key={language} {...textIn(language)}>
              <Diff old={old} now={now} language={language} />
              {state && (
                <>
                  {' '}
                  <bdi lang={words.language} class="dim state">
                    {words(`state.${state}`)}
                  </bdi>
                </>
              )}
            </p>
          ))}
        </li>
      ))}
    </ol>
  )
}
