import { join, relative } from 'node:path'
import { run } from 'node:test'
import type { TestEvent } from 'node:test/reporters'
import { ROOT } from '../shell.ts'
import { FileReport, type Tally } from './file-report.ts'
import type { TestPlan } from './test-plan.ts'

const TEST_TIMEOUT_MS = 300_000

export interface RunOptions {
  readonly name?: string
  /** Tells where the lines go; the console unless a test asks for them. */
  readonly print?: (line: string) => void
}

/**
 * Runs the files as processes of their own as planned, prints a line per file as it ends, then
 * each failure in full, and counts. A file with a browser that failed runs once more, with the
 * machine to itself: a slow second may be what failed it. Both answers are printed; the later one
 * counts.
 */
export async function runTestFiles(plan: TestPlan, options: RunOptions): Promise<Tally> {
  const print = options.print ?? console.log
  const runOne = async (file: string): Promise<FileReport> => {
    const report = await runFile(file, options)
    print(report.headline())
    return report
  }
  const reports = await throughPlaces(plan, runOne)
  for (const [index, first] of reports.entries()) {
    const file = join(ROOT, first.path)
    if (first.tally.failed === 0 || !plan.heavy.has(file)) continue
    print(`once more, alone: ${first.path}`)
    const second = await runOne(file)
    reports[index] = second
    if (second.tally.failed > 0) continue
    print(`passed alone only: ${first.path}`)
    for (const line of first.failureLines()) print(line)
  }
  const inOrder = reports.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  for (const report of inOrder) for (const line of report.failureLines()) print(line)
  return total(reports)
}

/** Does something with each file, as many at once as the plan has places; answers as they end. */
function throughPlaces<R>(plan: TestPlan, work: (file: string) => Promise<R>): Promise<R[]> {
  const waiting = [...plan.files]
  const answers: R[] = []
  const running = new Set<string>()
  const mayBegin = (file: string): boolean => {
    const heavy = [...running].filter((one) => plan.heavy.has(one)).length
    return !plan.heavy.has(file) || heavy < plan.heavyPlaces
  }
  return new Promise((resolve, reject) => {
    const fill = (): void => {
      while (running.size < plan.places) {
        const file = waiting.find(mayBegin)
        if (file === undefined) break
        waiting.splice(waiting.indexOf(file), 1)
        running.add(file)
        work(file).then((answer) => {
          answers.push(answer)
          running.delete(file)
          fill()
        }, reject)
      }
      if (running.size === 0) resolve(answers)
    }
    fill()
  })
}

async function runFile(file: string, { name }: RunOptions): Promise<FileReport> {
  const report = new FileReport(relative(ROOT, file))
  const stream = run({
    files: [file],
    timeout: TEST_TIMEOUT_MS,
    ...(name === undefined ? {} : { testNamePatterns: [name] }),
  })
  for await (const event of stream as AsyncIterable<TestEvent>) report.add(event)
  return report
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
