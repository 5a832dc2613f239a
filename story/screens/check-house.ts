import { checks } from '../../apps/server/src/cli/checks.ts'
import { unitOfWork } from '../../apps/server/src/platform/unit-of-work.ts'
import type { Stage } from './screens.ts'

/** What `redthread verify` looks at, on the same house. */
export async function checkHouse({ house, teller }: Stage): Promise<void> {
  const actor = { kind: 'system', name: 'verify' } as const
  const findings: string[] = []
  for (const { name, run } of checks) {
    findings.push(...(await unitOfWork(house.engine, { actor, traceId: `verify-${name}` }, run)))
  }
  teller.same(findings, [], `${checks.length} checks of redthread verify: all in order`)
}
