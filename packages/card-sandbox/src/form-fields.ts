/** A field of a form: text, a list, or fields of its own. */
export type Field = string | Field[] | { [name: string]: Field }
export type Fields = Record<string, Field>

/** Reads `a[b][0]=c` as Stripe's clients write it; lists are numbered, or end in `[]`. */
export function formFields(text: string): Fields {
  const root: Fields = {}
  for (const [name, value] of new URLSearchParams(text)) place(root, pathOf(name), value)
  return listed(root) as Fields
}

function pathOf(name: string): string[] {
  const [first = '', ...rest] = name.split('[')
  return [first, ...rest.map((part) => part.replace(/\]$/, ''))]
}

function place(root: Fields, path: readonly string[], value: string): void {
  let at = root
  path.forEach((part, index) => {
    const name = part === '' ? String(Object.keys(at).length) : part
    if (index === path.length - 1) {
      at[name] = value
      return
    }
    const next = at[name]
    at = typeof next === 'object' && !Array.isArray(next) ? next : (at[name] = {})
  })
}

/** Fields that are numbered from 0 are a list. */
function listed(field: Field): Field {
  if (typeof field === 'string' || Array.isArray(field)) return field
  const entries = Object.entries(field).map(([name, value]) => [name, listed(value)] as const)
  if (entries.length > 0 && entries.every(([name], index) => name === String(index))) {
    return entries.map(([, value]) => value)
  }
  return Object.fromEntries(entries)
}

/** The text of a field, null where it is absent or something else. */
export function textOf(fields: Fields, name: string): string | null {
  const value = fields[name]
  return typeof value === 'string' ? value : null
}

/** The fields within a field, none where it is absent. */
export function within(fields: Fields, name: string): Fields {
  const value = fields[name]
  return typeof value === 'object' && !Array.isArray(value) ? value : {}
}

/** The texts of a list, none where it is absent. */
export function textsOf(fields: Fields, name: string): string[] {
  const value = fields[name]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
