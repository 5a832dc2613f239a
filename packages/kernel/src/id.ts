/** A prefixed, time-sortable identifier such as `ord_01kdr5…`: the prefix is its type. */
export type Id<Prefix extends string> = `${Prefix}_${string}`

/** Where an id takes its time and its noise from: a Ctx, or a stand-in of a test. */
export interface IdSource {
  readonly now: Temporal.Instant
  readonly random: (bytes: number) => Uint8Array
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** Makes an id of 10 characters of time (ms, Crockford base 32) and 16 of noise (80 bits). */
export function newId<P extends string>(prefix: P, source: IdSource): Id<P> {
  let time = ''
  let rest = source.now.epochMilliseconds
  for (let i = 0; i < 10; i++) {
    time = alphabet.charAt(rest % 32) + time
    rest = Math.floor(rest / 32)
  }
  let noise = ''
  for (const byte of source.random(16)) noise += alphabet.charAt(byte & 31)
  return `${prefix}_${time}${noise}`
}

/** Tells whether a string has the shape of an id with this prefix. */
export function isId<P extends string>(prefix: P, value: string): value is Id<P> {
  return value.startsWith(`${prefix}_`) && /^[0-9a-z]{1,40}$/.test(value.slice(prefix.length + 1))
}
