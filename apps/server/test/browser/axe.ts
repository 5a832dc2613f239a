import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

/** A rule that a page breaks, and where. */
export interface AxeFinding {
  readonly rule: string
  readonly impact: string
  readonly help: string
  readonly where: readonly string[]
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string
    readonly impact: string | null
    readonly help: string
    readonly nodes: readonly {
      readonly target: readonly string[]
      readonly failureSummary?: string
    }[]
  }[]
}

const require = createRequire(import.meta.url)
let source: string | undefined

/**
 * What is asked of a page: `colors` is what another color scheme may change, and no language;
 * `words` what another language may change of a page that was asked for all: names of things,
 * and how much room they take.
 */
export type AxeQuestion = 'all' | 'colors' | 'words'

const colorRules = ['color-contrast', 'link-in-text-block']
const wordRules = [
  ...['html-has-lang', 'html-lang-valid', 'valid-lang', 'document-title', 'frame-title'],
  ...['button-name', 'link-name', 'input-button-name', 'input-image-alt', 'summary-name'],
  ...['label', 'select-name', 'form-field-multiple-labels', 'label-title-only'],
  ...['image-alt', 'role-img-alt', 'svg-img-alt', 'object-alt', 'area-alt'],
  ...['aria-command-name', 'aria-dialog-name', 'aria-input-field-name', 'aria-meter-name'],
  ...['aria-progressbar-name', 'aria-toggle-field-name', 'aria-tooltip-name'],
  ...[
    'aria-tab-name',
    'aria-treeitem-name',
    'aria-valid-attr-value',
    'empty-heading',
    'empty-table-header',
  ],
  ...['landmark-unique', 'duplicate-id-aria', 'scrollable-region-focusable'],
]
const options: Readonly<Record<AxeQuestion, object>> = {
  all: {},
  colors: { runOnly: colorRules },
  words: { runOnly: wordRules },
}

/**
 * Runs axe on a page as it stands (WCAG 2.2 A and AA, and good practice) and gives what is serious
 * or critical. It is injected by the browser's own console, so the page's policy stays as it is.
 */
export async function axe(page: Page, about: AxeQuestion = 'all'): Promise<AxeFinding[]> {
  source ??= readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(source)
  // Nothing is fetched anew: the one rule that reads whole style sheets looks for turned screens.
  const asked = { resultTypes: ['violations'], preload: false, ...options[about] }
  const run = `axe.run(document, ${JSON.stringify(asked)})`
  const results = await page.evaluate<AxeResults>(run)
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, help, nodes }) => ({
      rule: id,
      impact: impact ?? '',
      help,
      where: nodes.map(({ target, failureSummary = '' }) => {
        const why = failureSummary.split('\n')[1]?.trim() ?? ''
        return `${target.join(' ')}: ${why}`
      }),
    }))
}

/** The findings as lines that a person can work on; empty where the page is clean. */
export function axeWords(findings: readonly AxeFinding[]): string[] {
  return findings.flatMap(({ rule, impact, where }) =>
    where.map((place) => `${rule} (${impact}) at ${place}`),
  )
}
