import type { Engine } from '#platform/engine.ts'
import type { StaffAuth } from './staff-auth.ts'

/** Makes better-auth when it is first called: a server that nobody signs in to stays small. */
export function lazyStaffAuth(engine: Engine): () => Promise<StaffAuth> {
  let made: Promise<StaffAuth> | undefined
  return () => {
    made ??= import('./staff-auth.ts').then(({ createStaffAuth }) => createStaffAuth(engine))
    return made
  }
}
