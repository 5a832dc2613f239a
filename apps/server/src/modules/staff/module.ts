import { memberDeactivated, memberJoined, rightsChanged } from '@redthread/contract/staff'
import { staffPermissions } from '@redthread/contract/staff-permissions'
import { staffRefusals } from '@redthread/contract/staff-refusals'
import type { Module } from '#platform/module.ts'
import { mountAuth } from '#platform/sign-in/mount-auth.ts'
import { jobs } from './jobs.ts'
import { auditRoutes } from './routes/audit-routes.ts'
import { invitationRoutes } from './routes/invitation-routes.ts'
import { keyRoutes } from './routes/key-routes.ts'
import { meRoutes } from './routes/me-routes.ts'
import { memberRoutes } from './routes/member-routes.ts'
import { roleRoutes } from './routes/role-routes.ts'
import { tillRoutes } from './routes/till-routes.ts'
import { seeds } from './seeds/demo-staff.ts'
import { lazyStaffAuth } from './sign-in/lazy-staff-auth.ts'
import { staffDoor } from './sign-in/staff-door.ts'

export const staff: Module = {
  name: 'staff',
  routes: [
    ...[...meRoutes, ...memberRoutes, ...invitationRoutes],
    ...[...roleRoutes, ...keyRoutes, ...tillRoutes, ...auditRoutes],
  ],
  events: [memberJoined, memberDeactivated, rightsChanged],
  refusals: staffRefusals.codes,
  permissions: staffPermissions,
  jobs,
  seeds,
  mount: (app, engine) => mountAuth(app, engine, staffDoor(engine, lazyStaffAuth(engine))),
}
