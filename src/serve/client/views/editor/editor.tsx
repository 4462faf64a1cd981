import { useLayoutEffect, useRef } from 'preact/hooks'
import { lineBreakOf } from '../../../../ui/editor/line-break.js'
import { currentRow, type Editing, type UiState } from '../../../../ui/state.js'
import { usePage } from '../../page.js'
import { FIELD, putInto, withTyped } from '../../typed.js'
import { bringIntoView } from '../bring-into-view.js'
import { Deed } from '../deed.js'
import { textIn } from '../text.js'

/** Types a translation in its place. The browser has the typing; what stands in the field is the state's. */
export function Editor({ state, editing }: { state: UiState; editing: Editing }) {
  const { words, now, become } = usePage()
  const { editor, language, goesOn = false, theirs } = editing
  const field = useRef<HTMLTextAreaElement>(null)
  const isComposing = useRef(false)
  const unit = currentRow(state)?.unit
  const breaks = unit && lineBreakOf(unit)

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.setSelectionRange(editor.cursor, editor.cursor)
    const row = field.current?.closest('[role=row]')
    if (row) bringIntoView(row)
  }, [])
  useLayoutEffect(() => {
    const { current } = field
    if (current && current.value !== editor.text && !isComposing.current)
      putInto(current, editor.text, editor.cursor)
  }, [editor.text])

  const typed = (target: HTMLTextAreaElement) => {
    if (breaks && 'refusedIn' in breaks && target.value.includes('\n')) {
      const cursor = target.selectionStart
      target.value = target.value.replace(/\n/g, ' ')
      target.setSelectionRange(cursor, cursor)
    }
    const next = withTyped(now(), target)
    if (next !== now()) become({ ...next, message: undefined })
  }
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.isComposing || !breaks) return
    if ('types' in breaks && breaks.types === '\n') return
    event.preventDefault()
    if ('types' in breaks) document.execCommand('insertText', false, breaks.types)
    else become({ ...now(), message: { key: `ui.oneLine.${breaks.refusedIn}` } })
  }
  return (
    <>
      <textarea
        {...textIn(language)}
        id={FIELD}
        ref={field}
        class="field"
        aria-label={`${words('ui.does.edit')} (${language})`}
        defaultValue={editor.text}
        readOnly={goesOn}
        spellcheck
        rows={Math.max(2, Math.ceil(editor.text.length / 50))}
        onInput={event => typed(event.currentTarget)}
        onCompositionStart={() => {
          isComposing.current = true
        }}
        onCompositionEnd={event => {
          isComposing.current = false
          typed(event.currentTarget)
        }}
        onKeyDown={pressed}
      />
      <div class="deeds">
        <Deed does="saveNext" isMain />
        <Deed does="save" />
        {theirs !== undefined && <Deed does="takeTheirs" />}
        <Deed does="leave" />
      </div>
    </>
  )
}
