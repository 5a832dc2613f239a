const numbers = new Map<string, Intl.NumberFormat>()
const dates = new Map<string, Intl.DateTimeFormat>()

/** A writer of numbers, made once each: making one takes longer than a thousand uses of it. */
export function numberFormat(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return madeOnce(numbers, [tag, options], () => new Intl.NumberFormat(tag, options))
}

/** A writer of dates and times, made once each. Throws RangeError where the zone is unknown. */
export function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return madeOnce(dates, [tag, options], () => new Intl.DateTimeFormat(tag, options))
}

function madeOnce<Format>(made: Map<string, Format>, what: unknown, make: () => Format): Format {
  const key = JSON.stringify(what)
  const known = made.get(key)
  if (known !== undefined) return known
  const fresh = make()
  made.set(key, fresh)
  return fresh
}
