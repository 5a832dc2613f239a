/** A text field of a sent form, without spaces at either end; empty where it is absent. */
export function formText(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}
