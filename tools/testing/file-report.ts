import type { TestEvent } from 'node:test/reporters'

export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

interface Completed {
  readonly name: string
  readonly file?: string | undefined
  readonly skip?: string | boolean | undefined
  readonly todo?: string | boolean | undefined
  readonly details: {
    readonly duration_ms: number
    readonly passed: boolean
    readonly type?: string | undefined
    readonly error?: unknown
  }
}

const OUTPUT_LINES = 60

/** What happened in one test file, told in one line when all is well and in full when not. */
export class FileReport {
  readonly path: string
  readonly failures: string[] = []
  readonly tally = { passed: 0, failed: 0, skipped: 0 }
  readonly #output: string[] = []
  #ms = 0

  constructor(path: string) {
    this.path = path
  }

  add(event: TestEvent): void {
    if (event.type === 'test:stdout' || event.type === 'test:stderr')
      this.#output.push(event.data.message)
    if (event.type === 'test:complete') this.#complete(event.data)
  }

  headline(): string {
    const { passed, failed, skipped } = this.tally
    const counts = [`${passed} passed`]
    if (failed > 0) counts.push(`${failed} failed`)
    if (skipped > 0) counts.push(`${skipped} skipped`)
    return `${failed > 0 ? '✗' : '✓'} ${this.path} · ${counts.join(', ')} · ${seconds(this.#ms)}`
  }

  /** Each failure with its reason, then what the file printed; nothing when all passed. */
  failureLines(): string[] {
    if (this.tally.failed === 0) return []
    const output = this.#output.join('').trimEnd().split('\n').slice(-OUTPUT_LINES)
    const printed = output.filter((line) => line.trim() !== '').map(indent)
    return ['', this.path, ...this.failures.map(indent), ...printed]
  }

  #complete(test: Completed): void {
    const { details } = test
    const failure = failureType(details.error)
    const isFile = test.name === test.file
    if (isFile) this.#ms = details.duration_ms
    if (isFile && details.passed && this.tally.passed + this.tally.skipped === 0) {
      this.#fail('the file itself', new Error('this file ran no test'))
      return
    }
    if (!details.passed && failure !== 'subtestsFailed')
      this.#fail(isFile ? 'the file itself' : test.name, details.error)
    if (isFile || details.type === 'suite' || !details.passed) return
    if (skips(test.skip) || skips(test.todo)) this.tally.skipped += 1
    else this.tally.passed += 1
  }

  #fail(name: string, error: unknown): void {
    this.tally.failed += 1
    this.failures.push(`✗ ${name}\n${explain(error)}`)
  }
}

function skips(mark: string | boolean | undefined): boolean {
  return mark !== undefined && mark !== false
}

function failureType(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('failureType' in error)) return undefined
  return String(error.failureType)
}

/** The original error of a failed test, without the runner's own frames. */
function explain(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
  return text
    .split('\n')
    .filter((line) => !/^\s+at .*\(?node:|^\s+at (new Promise|Array.map) \(<anon/.test(line))
    .join('\n')
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '    ')
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
