interface Tables {
  /** Letter → its forms in the order isolated, final, initial, medial. */
  forms: Map<string, string[]>
  /** Lam and an alef → their ligature, isolated and final. */
  ligatures: Map<string, string[]>
}

let tables: Tables | undefined

/** The presentation forms of an Arabic letter: isolated, final, initial, medial, as far as Unicode has them. */
export function presentationForms(letter: string): readonly string[] | undefined {
  tables ??= derive()
  return tables.forms.get(letter)
}

/** The ligature of a lam and the alef behind it: isolated and final form; undefined for any other two letters. */
export function lamAlef(lam: string, alef: string | undefined): readonly string[] | undefined {
  if (lam !== '\u0644' || alef === undefined) return undefined
  tables ??= derive()
  return tables.ligatures.get(lam + alef)
}

/**
 * Unicode lists the forms of a letter one after the other, always in the same order, and NFKC leads each back to its
 * letter: so the character data of the engine are the table. U+FE80–FEFC comes first because ى has its isolated and final
 * form there and its initial and medial one, which only Uyghur uses, in the other block.
 */
function derive(): Tables {
  const made: Tables = { forms: new Map(), ligatures: new Map() }
  collect(0xfe80, 0xfefc, made)
  collect(0xfb50, 0xfdff, made)
  return made
}

function collect(from: number, to: number, { forms, ligatures }: Tables): void {
  for (let code = from; code <= to; code++) {
    const form = String.fromCharCode(code)
    const letters = form.normalize('NFKC')
    if (letters === form) continue
    if (letters.length === 1) append(forms, letters, form)
    else if (/^\u0644[\u0622\u0623\u0625\u0627]$/.test(letters)) append(ligatures, letters, form)
  }
}

function append(table: Map<string, string[]>, key: string, form: string): void {
  const known = table.get(key)
  if (known) known.push(form)
  else table.set(key, [form])
}
