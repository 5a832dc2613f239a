import { nobody } from '#platform/actor.ts'
import type { Engine } from '#platform/engine.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { demoSignIns, type DemoSignIn } from '#modules/staff/index.ts'

/** Whom a newcomer may sign in as, for the start page and the last lines of a start. */
export function signInsOf(engine: Engine): Promise<readonly DemoSignIn[]> {
  return unitOfWork(engine, { actor: nobody, traceId: 'sign-ins', mode: 'read' }, demoSignIns)
}
