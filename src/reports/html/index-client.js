// What runs in the browser where documents have pages of their own: narrows the list of them down, and leads the address of a row
// to its page. Its source is put into the page, so it may use nothing from around itself.

/** Runs in the page that leads to the others. */
export function indexClient() {
  const root = document.documentElement
  const form = /** @type {HTMLFormElement} */ (document.getElementById('filter'))
  const shown = /** @type {HTMLOutputElement} */ (document.getElementById('shown'))
  /** @param {string} id */
  const field = id => /** @type {HTMLInputElement | HTMLSelectElement} */ (document.getElementById(id))
  const fields = ['status', 'code', 'language', 'query'].map(field)
  const [status, code, language, query] =
    /** @type {[typeof fields[0], typeof fields[0], typeof fields[0], typeof fields[0]]} */ (fields)

  /** @param {string} text */
  const folded = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

  const rows = [...document.querySelectorAll('tr[data-document]')].map(each => {
    const row = /** @type {HTMLTableRowElement} */ (each)
    const link = /** @type {HTMLAnchorElement} */ (row.querySelector('a'))
    return { row, link, name: folded(link.textContent ?? '') }
  })
  const linkOf = new Map(rows.map(({ row, link }) => [row.dataset.document, link]))

  const apply = () => {
    const suffix = language.value === '' ? '' : `-${language.value}`
    const wanted = [status.value, code.value].filter(Boolean).map(token => token + suffix)
    const words = folded(query.value.trim())
    let count = 0
    for (const { row, name } of rows) {
      const isShown = wanted.every(token => row.classList.contains(token)) && name.includes(words)
      if (row.hidden === isShown) row.hidden = !isShown
      if (isShown) count++
    }
    if (language.value === '') delete root.dataset.language
    else root.dataset.language = language.value
    shown.value = (form.dataset.shown ?? '').replace('{shown}', `${count}`).replace('{all}', `${rows.length}`)
  }

  /** The page of the row that the address names: of the document with the longest name that it begins with. */
  const follow = () => {
    const wanted = location.hash.slice(1)
    for (let name = wanted; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('/')))) {
      const link = linkOf.get(name)
      if (link) return location.replace(link.href + location.hash)
    }
  }

  document.addEventListener('keydown', event => {
    const target = /** @type {HTMLElement} */ (event.target)
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') {
      for (const each of fields) each.value = ''
      apply()
      if (target.closest('#filter')) target.blur()
    } else if (event.key === '/' && !/^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName)) {
      event.preventDefault()
      query.focus()
    }
  })
  form.addEventListener('input', apply)
  form.addEventListener('submit', event => event.preventDefault())
  addEventListener('hashchange', follow)
  form.hidden = false
  apply()
  follow()
}
