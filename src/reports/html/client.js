// What runs in the browser: narrows the rows down, finds the one that an address names, and listens to keys. Its source is
// put into the page, so it may use nothing from around itself.

/** Runs in the page of the report. */
export function client() {
  const root = document.documentElement
  const form = /** @type {HTMLFormElement} */ (document.getElementById('filter'))
  const shown = /** @type {HTMLOutputElement} */ (document.getElementById('shown'))
  /** @param {string} id */
  const field = id => /** @type {HTMLInputElement | HTMLSelectElement} */ (document.getElementById(id))
  const fields = ['status', 'code', 'language', 'query'].map(field)
  const [status, code, language, query] =
    /** @type {[typeof fields[0], typeof fields[0], typeof fields[0], typeof fields[0]]} */ (fields)
  const sections = [...document.querySelectorAll('section.document')].map(section => ({
    section: /** @type {HTMLElement} */ (section),
    groups: [...section.querySelectorAll('.rows')].map(group => ({
      group: /** @type {HTMLElement} */ (group),
      rows: [...group.querySelectorAll('.row')].map(row => ({
        row: /** @type {HTMLElement} */ (row),
        /** What it says, by the language that is chosen: read once. @type {Record<string, string>} */
        texts: {},
      })),
    })),
  }))
  const all = sections.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows))

  /** @param {string} text */
  const folded = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

  /** @param {typeof all[0]} item */
  const textOf = ({ row, texts }) => {
    const parts =
      language.value === '' ? [row] : row.querySelectorAll(`.about, .source, .language-${language.value}`)
    texts[language.value] ??= folded(Array.from(parts, part => part.textContent).join('\n'))
    return /** @type {string} */ (texts[language.value])
  }

  const apply = () => {
    const suffix = language.value === '' ? '' : `-${language.value}`
    const wanted = [status.value, code.value].filter(Boolean).map(token => token + suffix)
    const words = folded(query.value.trim())
    let count = 0
    for (const { section, groups } of sections) {
      const before = count
      for (const { group, rows } of groups) {
        let here = 0
        for (const item of rows) {
          const fits = wanted.every(token => item.row.classList.contains(token))
          const isShown = fits && (words === '' || textOf(item).includes(words))
          if (item.row.hidden === isShown) item.row.hidden = !isShown
          if (isShown) here++
        }
        // As high as it may be, before the browser looks into it.
        group.style.containIntrinsicBlockSize = `${here * 6}rem`
        group.hidden = here === 0
        count += here
      }
      section.hidden = count === before && (wanted.length > 0 || words !== '')
    }
    if (language.value === '') delete root.dataset.language
    else root.dataset.language = language.value
    shown.value = (form.dataset.shown ?? '').replace('{shown}', `${count}`).replace('{all}', `${all.length}`)
  }

  const clear = () => {
    for (const each of fields) each.value = ''
    apply()
  }

  /** @param {HTMLElement} row */
  const goTo = row => {
    if (row.hidden) clear()
    row.scrollIntoView({ block: 'center' })
    row.focus({ preventScroll: true })
  }

  /** The row that the address names, by its unit or the beginning of that. */
  const find = () => {
    const wanted = location.hash.slice(1)
    if (wanted.length < 3 || !wanted.includes('/')) return
    const row = (all.find(({ row }) => row.id === wanted) ?? all.find(({ row }) => row.id.startsWith(wanted)))
      ?.row
    if (!row) return
    if (row.id !== wanted) history.replaceState(null, '', `#${row.id}`)
    for (const other of document.querySelectorAll('.row.current')) other.classList.remove('current')
    row.classList.add('current')
    goTo(row)
  }

  /** @param {1 | -1} way */
  const step = way => {
    const rows = all.map(({ row }) => row).filter(row => !row.hidden)
    const focused = document.activeElement?.closest('.row')
    const at = focused ? rows.indexOf(/** @type {HTMLElement} */ (focused)) : way > 0 ? -1 : rows.length
    const next = rows[at + way]
    if (next) goTo(next)
  }

  document.addEventListener('keydown', event => {
    const target = /** @type {HTMLElement} */ (event.target)
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') {
      clear()
      if (target.closest('#filter')) target.blur()
    } else if (!/^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName)) {
      if (event.key === 'j') step(1)
      else if (event.key === 'k') step(-1)
      else if (event.key === '/') {
        event.preventDefault()
        query.focus()
      }
    }
  })
  form.addEventListener('input', apply)
  form.addEventListener('submit', event => event.preventDefault())
  addEventListener('hashchange', find)
  form.hidden = false
  apply()
  find()
}
