/**
 * Exit codes of the `redthread` command, one per kind of trouble that a person can do something
 * about. The table in docs/guides/operate.md lists the same codes; a test compares the two.
 */
export const exitCodes = {
  ok: 0,
  bug: 1,
  usage: 2,
  configuration: 10,
  port_taken: 11,
  folder_unwritable: 12,
  folder_in_use: 13,
  disk_full: 14,
  foreign_data_folder: 15,
  embedded_unavailable: 16,
  database_lost: 17,
  database_unreachable: 20,
  database_sign_in_refused: 21,
  database_unknown: 22,
  database_too_old: 23,
  database_rights_missing: 24,
  database_unsuitable: 25,
  migrations_pending: 30,
  migration_failed: 31,
  migration_changed: 32,
  schema_newer: 33,
  verification_failed: 40,
  web_build_failed: 41,
  backup_failed: 50,
  restore_failed: 51,
  forced_stop: 70,
} as const

export type TroubleKind = keyof typeof exitCodes

/** What a person needs to know about a trouble: what happened, what is safe, what to do. */
export type TroubleStory = {
  what: string
  /** What was not harmed: "Nothing was written", "Your data is untouched". */
  safe?: string
  todo?: string
  cause?: unknown
}

/** A failure outside our code (machine, database, configuration), told in words, never a stack. */
export class Trouble extends Error {
  readonly kind: TroubleKind
  readonly safe: string | undefined
  readonly todo: string | undefined

  constructor(kind: TroubleKind, story: TroubleStory) {
    super(story.what, story.cause === undefined ? undefined : { cause: story.cause })
    this.name = 'Trouble'
    this.kind = kind
    this.safe = story.safe
    this.todo = story.todo
  }

  get exitCode(): number {
    return exitCodes[this.kind]
  }
}
