import { relative } from 'node:path'
import { run } from 'node:test'
import type { TestEvent } from 'node:test/reporters'
import { ROOT } from '../shell.ts'
import { FileReport, type Tally } from './file-report.ts'

const TEST_TIMEOUT_MS = 300_000

/** Files that share their places; other lanes have their own. */
export interface Lane {
  readonly files: readonly string[]
  readonly concurrency: number
}

export interface RunOptions {
  readonly name?: string
  /** Tells where the lines go; the console unless a test asks for them. */
  readonly print?: (line: string) => void
}

/**
 * Runs the files as processes of their own, the lanes beside each other, prints a line per file,
 * then each failure in full, and counts.
 */
export async function runTestFiles(lanes: readonly Lane[], options: RunOptions): Promise<Tally> {
  const print = options.print ?? console.log
  const reports = (await Promise.all(lanes.map((lane) => runLane(lane, options)))).flat()
  for (const report of reports) for (const line of report.failureLines()) print(line)
  return total(reports)
}

async function runLane(lane: Lane, options: RunOptions): Promise<readonly FileReport[]> {
  const { files, concurrency } = lane
  if (files.length === 0) return []
  const print = options.print ?? console.log
  const reports = new Map(files.map((file) => [file, new FileReport(relative(ROOT, file))]))
  const strays = new FileReport('(outside of any file)')
  const stream = run({
    files: [...files],
    concurrency,
    timeout: TEST_TIMEOUT_MS,
    ...(options.name === undefined ? {} : { testNamePatterns: [options.name] }),
  })
  for await (const event of stream as AsyncIterable<TestEvent>) {
    const file = event.data !== undefined && 'file' in event.data ? event.data.file : undefined
    const report = (file === undefined ? undefined : reports.get(file)) ?? strays
    report.add(event)
    if (FileReport.isEndOfFile(event)) print(report.headline())
  }
  return [...reports.values(), strays]
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
