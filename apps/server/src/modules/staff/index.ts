export { inviteFirstOwner } from './commands/invite-first-owner.ts'
export { identifyStaff } from './sign-in/identify-staff.ts'
