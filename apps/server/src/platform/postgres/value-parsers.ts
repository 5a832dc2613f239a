import pg from 'pg'

type Parse = (text: string) => unknown

/**
 * int8 as a number; a value that a number cannot hold exactly is refused, never rounded.
 * @throws RangeError beyond ±(2^53 − 1)
 */
export function parseInt8(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`bigint ${text} is beyond the integers that a number holds exactly`)
  }
  return value
}

function parseInstant(text: string): Temporal.Instant {
  return Temporal.Instant.from(text)
}

function parseDate(text: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(text)
}

// PostgreSQL knows 24:00 as the end of a day; Temporal does not, and neither do our tables.
function parseTime(text: string): Temporal.PlainTime {
  return Temporal.PlainTime.from(text)
}

const text: Parse = (value) => value

// Type numbers of pg_type, with those of their arrays.
const scalars: ReadonlyArray<{ oid: number; array: number; parse: Parse }> = [
  { oid: 20, array: 1016, parse: parseInt8 },
  { oid: 1700, array: 1231, parse: text },
  { oid: 1184, array: 1185, parse: parseInstant },
  { oid: 1082, array: 1182, parse: parseDate },
  { oid: 1083, array: 1183, parse: parseTime },
]

const parsers = new Map<number, Parse>()
for (const { oid, array, parse } of scalars) {
  parsers.set(oid, parse)
  parsers.set(array, (value) => parseArray(value, parse))
}

type ArrayParser = { create(text: string, parse: Parse): { parse(): unknown[] } }

function parseArray(value: string, parse: Parse): unknown[] {
  const { arrayParser } = pg.types as unknown as { arrayParser: ArrayParser }
  return arrayParser.create(value, parse).parse()
}

/**
 * How rows become values: int8 → number, numeric → string, timestamptz → Temporal.Instant,
 * date → Temporal.PlainDate, time → Temporal.PlainTime, and their arrays; the rest as pg does.
 */
export const temporalTypes: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): Parse {
    const parse = format === 'binary' ? undefined : parsers.get(oid)
    return parse ?? (pg.types.getTypeParser(oid, format) as Parse)
  },
}
