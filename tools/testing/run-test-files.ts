import { relative } from 'node:path'
import { run } from 'node:test'
import type { TestEvent } from 'node:test/reporters'
import { ROOT } from '../shell.ts'
import { FileReport, type Tally } from './file-report.ts'

const TEST_TIMEOUT_MS = 300_000

export interface RunOptions {
  readonly concurrency: number
  readonly name?: string
  /** Tells where the lines go; the console unless a test asks for them. */
  readonly print?: (line: string) => void
}

/**
 * Runs the files as processes of their own, prints a line per file, then each failure in full, and
 * counts.
 */
export async function runTestFiles(files: readonly string[], options: RunOptions): Promise<Tally> {
  const print = options.print ?? console.log
  const reports = new Map(files.map((file) => [file, new FileReport(relative(ROOT, file))]))
  const strays = new FileReport('(outside of any file)')
  const stream = run({
    files: [...files],
    concurrency: options.concurrency,
    timeout: TEST_TIMEOUT_MS,
    ...(options.name === undefined ? {} : { testNamePatterns: [options.name] }),
  })
  for await (const event of stream as AsyncIterable<TestEvent>) {
    const file = event.data !== undefined && 'file' in event.data ? event.data.file : undefined
    const report = (file === undefined ? undefined : reports.get(file)) ?? strays
    report.add(event)
    if (FileReport.isEndOfFile(event)) print(report.headline())
  }
  const all = [...reports.values(), strays]
  for (const report of all) for (const line of report.failureLines()) print(line)
  return total(all)
}

function total(reports: readonly FileReport[]): Tally {
  const tally = { passed: 0, failed: 0, skipped: 0 }
  for (const report of reports) {
    tally.passed += report.tally.passed
    tally.failed += report.tally.failed
    tally.skipped += report.tally.skipped
  }
  return tally
}
