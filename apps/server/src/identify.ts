import type { Identify } from '#platform/edge/identify.ts'
import type { Engine } from '#platform/engine.ts'
import { identifyPerson } from '#modules/customers/index.ts'
import { identifyStaff } from '#modules/staff/index.ts'

/** Who calls: staff and keys from the staff room, persons from the customers room. */
export function identifyAll(engine: Engine): Identify {
  return { staff: identifyStaff(engine), ...identifyPerson(engine) }
}
