import type { Identify } from '#platform/edge/identify.ts'
import { strangers } from '#platform/edge/identify.ts'
import type { Engine } from '#platform/engine.ts'
import { identifyStaff } from '#modules/staff/sign-in/identify-staff.ts'

/** Who calls: staff and keys from the staff room, persons from the customers room. */
export function identifyAll(engine: Engine): Identify {
  return { ...strangers, staff: identifyStaff(engine) }
}
