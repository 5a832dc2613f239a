/** A file that may be read from its start as often as needed, in parts. */
export interface SourceFile {
  readonly name: string
  readonly open: () => AsyncIterable<Uint8Array>
}

/** A file that cannot be read at all; the reason is a code of `importReasons`. */
export class UnreadableFile extends Error {
  readonly reason: string
  readonly detail: string
  constructor(reason: string, detail = '') {
    super(detail === '' ? reason : `${reason}: ${detail}`)
    this.name = 'UnreadableFile'
    this.reason = reason
    this.detail = detail
  }
}
