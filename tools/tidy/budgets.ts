import { functionSizes, type FunctionSize } from './functions.ts'
import { writtenSources, type Finding, type Repository } from './repository.ts'
import type { Source } from './source.ts'

/** How much fits on a page and in a head. */
export const BUDGET = {
  fileLines: 300,
  fileMedian: 70,
  fileP90: 180,
  functionLines: 60,
  functionP90: 25,
  componentLines: 150,
  parameters: 3,
  columns: 100,
}

/** React Router calls the server's entry with its own five parameters. */
const FRAMEWORK_CALLS = /\/entry[.]server[.]tsx$/

/** Files, functions, components, parameters and lines keep to their budget, and the middles too. */
export function budgets(repository: Repository): Finding[] {
  const sources = writtenSources(repository)
  return [
    ...sources.flatMap(fileBudgets),
    ...sources.flatMap(functionBudgets),
    ...columnBudgets(repository),
    ...spread(sources),
  ]
}

function fileBudgets({ path, lines }: Source): Finding[] {
  if (lines.length <= BUDGET.fileLines) return []
  const message = `${lines.length} lines; at most ${BUDGET.fileLines}`
  return [{ rule: 'file-too-long', path, message }]
}

function functionBudgets(source: Source): Finding[] {
  return functionSizes(source).flatMap((size) => [
    ...lengthBudget(source, size),
    ...parameterBudget(source, size),
  ])
}

function lengthBudget({ path }: Source, size: FunctionSize): Finding[] {
  const most = size.isComponent ? BUDGET.componentLines : BUDGET.functionLines
  if (size.length <= most || size.isTestGroup) return []
  const rule = size.isComponent ? 'component-too-long' : 'function-too-long'
  const message = `${size.name} has ${size.length} lines; at most ${most}`
  return [{ rule, path, line: size.line, message }]
}

function parameterBudget({ path }: Source, { name, line, parameters }: FunctionSize): Finding[] {
  if (parameters <= BUDGET.parameters || FRAMEWORK_CALLS.test(path)) return []
  const message = `${name} takes ${parameters}; at most ${BUDGET.parameters}: pass an object`
  return [{ rule: 'too-many-parameters', path, line, message }]
}

function columnBudgets(repository: Repository): Finding[] {
  const styles = repository.files.filter((path) => path.endsWith('.css'))
  const texts = [
    ...writtenSources(repository).map(({ path, lines }) => ({ path, lines })),
    ...styles.map((path) => ({ path, lines: repository.read(path).split('\n') })),
  ]
  return texts.flatMap(({ path, lines }) =>
    lines.flatMap((text, index) => {
      if (text.length <= BUDGET.columns || isUnbreakable(text)) return []
      const message = `${text.length} columns; at most ${BUDGET.columns}`
      return [{ rule: 'line-too-long', path, line: index + 1, message }]
    }),
  )
}

const longQuote = /(['"`])(?:(?!\1).){44,}\1/

/** An address, a path of a picture, a long quote: what neither people nor a formatter can break. */
function isUnbreakable(text: string): boolean {
  return /\S{60,}/.test(text) || longQuote.test(text) || /\b(d|points|viewBox)="/.test(text)
}

/** The middle and the long end of all files and functions together. Tests do not count. */
function spread(sources: readonly Source[]): Finding[] {
  const product = sources.filter((source) => !source.isTest)
  const files = product.map((source) => source.lines.length)
  const functions = product
    .flatMap(functionSizes)
    .filter((size) => size.length > 1 && !size.isComponent)
  const lengths = functions.map((size) => size.length)
  return [
    tooHigh('files-too-long-at-the-median', percentile(files, 0.5), BUDGET.fileMedian),
    tooHigh('files-too-long-at-p90', percentile(files, 0.9), BUDGET.fileP90),
    tooHigh('functions-too-long-at-p90', percentile(lengths, 0.9), BUDGET.functionP90),
  ].flat()
}

function tooHigh(rule: string, value: number, most: number): Finding[] {
  return value <= most ? [] : [{ rule, path: '.', message: `${value} lines; at most ${most}` }]
}

/** The smallest value that at least this share of the values does not exceed; 0 of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}
