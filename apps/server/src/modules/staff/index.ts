export { inviteFirstOwner } from './commands/invite-first-owner.ts'
export { demoSignIns, type DemoSignIn } from './queries/demo-sign-ins.ts'
export { identifyStaff } from './sign-in/identify-staff.ts'
export { demoPassword, demoStaff } from './seeds/demo-staff.ts'
