import type { ImportRun } from '@redthread/contract/integrations'

/** The report of a run in lines for a terminal: every row of the file in exactly one place. */
export function reportLines(run: ImportRun): string[] {
  const { id, state, format, undo, failure } = run
  const head = `${id}  ${format ?? 'unknown format'}  ${state}`
  const why = failure === null ? [] : [`failed: ${failure}`]
  if (undo !== null) {
    const { archived, restored, prices, stock, left, leftCount } = undo
    const done = `${archived} archived, ${restored} restored, ${prices} prices, ${stock} stock`
    const kept = left.map(({ handle, reason }) => `  ${handle}  ${reason}`)
    return [head, ...why, `taken back: ${done}; left ${leftCount}`, ...kept]
  }
  const report = run.report ?? run.preview
  if (report === null) return [head, ...why]
  const { rows, products, variants, prices, stock, pictures, reasons, roles } = report
  return [
    head,
    ...why,
    `rows      ${rows.read} read = ${countsOf({ ...rows, read: 0 })}`,
    `          ${countsOf(roles)}`,
    `products  ${countsOf(products)}; ${variants} variants`,
    `prices    ${prices.set} set, ${prices.unchanged} unchanged`,
    `stock     ${stock}; pictures ${pictures}`,
    ...Object.entries(reasons).map(
      ([reason, count]) => `  ${String(count).padStart(7)}  ${reason}`,
    ),
  ]
}

function countsOf(counts: Readonly<Record<string, number>>): string {
  const said = Object.entries(counts).filter(([, count]) => count > 0)
  return said.length === 0 ? '0' : said.map(([name, count]) => `${count} ${name}`).join(' + ')
}
