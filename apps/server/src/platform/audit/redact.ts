const hidden = '[redacted]'
const mostDepth = 8
const mostBytes = 16_384

// Compared without case and separators: `new_password` and `newPassword` are the same field.
const secrets =
  /password|passphrase|secret|token$|cookie|authorization|apikey|backupcode|otp$|^pin$|newpin|cvc|cvv/
const personal =
  /email|phone|mobile|^(first|last|given|family|full|middle)name$|birth|^ssn$|iban|cardnumber/

/**
 * Hides secrets and personal data by the names of their fields, at any depth, and cuts what is
 * too long to be read by anyone: the log is kept for years and cannot be edited.
 */
export function redact(detail: unknown): unknown {
  const shown = hide(detail, 0)
  const length = JSON.stringify(shown)?.length ?? 0
  return length > mostBytes ? { cut: `${length} characters of detail were too many` } : shown
}

function hide(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth === mostDepth) return '[too deep]'
  if (Array.isArray(value)) return value.map((inner) => hide(inner, depth + 1))
  if ('toJSON' in value && typeof value.toJSON === 'function') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, hideField(name, inner, depth)]),
  )
}

function hideField(name: string, value: unknown, depth: number): unknown {
  const plain = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  if (!secrets.test(plain) && !personal.test(plain)) return hide(value, depth + 1)
  return value === null || value === undefined ? value : hidden
}
