import type { Grant } from './grant.ts'

type Places = '*' | readonly string[]

/** The first wanted grant that goes beyond what is held; null where all of them are covered. */
export function firstBeyond(held: readonly Grant[], wanted: readonly Grant[]): Grant | null {
  return wanted.find((grant) => !isCovered(held, grant)) ?? null
}

/** Every channel and location of the grant must be held, by one grant or several together. */
function isCovered(held: readonly Grant[], wanted: Grant): boolean {
  const same = held.filter((grant) => grant.permission === wanted.permission)
  return each(wanted.channels).every((channel) =>
    each(wanted.locations).every((location) =>
      same.some((grant) => has(grant.channels, channel) && has(grant.locations, location)),
    ),
  )
}

// `*` asks for everywhere and is only covered by `*`: a list of all places of today is less.
function each(places: Places): readonly string[] {
  return places === '*' ? ['*'] : places
}

function has(held: Places, place: string): boolean {
  return held === '*' || (place !== '*' && held.includes(place))
}
