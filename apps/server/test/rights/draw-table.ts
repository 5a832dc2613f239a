import type { Route } from '#platform/route.ts'
import type { Verdict } from './probe.ts'

/** A route with what each caller's call came to, in the order of the callers. */
export interface Row {
  readonly route: Route
  readonly verdicts: readonly Verdict[]
}

/** A door that is no declared route: sign-in, live streams, pages. */
export interface Door {
  readonly method: string
  readonly path: string
  readonly may: string
}

const signs: Readonly<Record<Verdict, string>> = { in: '✓', 'sign in': '·', no: '–' }

/** Draws the table of rights as Markdown; the same for the same rights. */
export function drawTable(
  callers: readonly string[],
  rows: readonly Row[],
  doors: readonly Door[],
): string {
  const letters = callers.map((_, i) => String.fromCharCode(65 + i))
  const legend = callers.map((title, i) => `- **${letters[i]}** ${title}`)
  const head = ['route', 'may', 'where', ...letters]
  const body = rows.map(({ route, verdicts }) => [
    `\`${route.method} ${route.path}\``,
    route.may,
    whereOf(route),
    ...verdicts.map((verdict) => signs[verdict]),
  ])
  return [
    '# Who may call what',
    '',
    'Found by calling every route as everyone; written by `npm test`, see rights.test.ts.',
    '✓ gets in · must sign in – may not. `place` checks the place that the call names,',
    '`inside` filters or checks in the handler, `everywhere` asks for the right without limits.',
    '',
    ...legend,
    '',
    line(head),
    line(head.map((_, i) => (i < 3 ? '---' : ':-:'))),
    ...body.map(line),
    '',
    '## Doors beside the routes',
    '',
    line(['door', 'may']),
    line(['---', '---']),
    ...doors.map(({ method, path, may }) => line([`\`${method} ${path}\``, may])),
    '',
  ].join('\n')
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function whereOf({ may, scope }: Route): string {
  if (!may.includes(':')) return ''
  return typeof scope === 'function' ? 'place' : (scope ?? 'everywhere')
}
