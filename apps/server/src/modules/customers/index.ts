export { ensurePerson } from './commands/ensure-person.ts'
export { peopleOf } from './queries/account.ts'
export { identifyPerson } from './sign-in/identify-person.ts'
