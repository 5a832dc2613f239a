/** A value of the contract as JSON carries it: instants, dates and times become text. */
export type Wire<T> = T extends Temporal.Instant | Temporal.PlainDate | Temporal.PlainTime
  ? string
  : T extends readonly (infer Item)[]
    ? Wire<Item>[]
    : T extends object
      ? { [Key in keyof T]: Wire<T[Key]> }
      : T
