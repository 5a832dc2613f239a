import { personErased, personLinked } from '@redthread/contract/customers'
import { on, type Consumer } from '#platform/event.ts'
import { forgetPerson } from './commands/forget-person.ts'
import { mergePeople } from './commands/merge-people.ts'

/** Two people who turned out to be one have one cart; one who is forgotten leaves none. */
export const consumers: readonly Consumer[] = [
  on(personLinked, 'carts.merge_linked', (ctx, { personId }) => mergePeople(ctx, personId)),
  on(personErased, 'carts.forget_person', (ctx, { personId }) => forgetPerson(ctx, personId)),
]
