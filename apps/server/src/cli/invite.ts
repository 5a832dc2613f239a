import { isLocale } from '@redthread/kernel/words'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { exitCodes, Trouble } from '#platform/trouble.ts'
import type { Command } from './command.ts'
import { withEngine } from './open-engine.ts'

/** `redthread invite` */
export const invite: Command = {
  summary: 'Invite an owner: the first one of a new shop, or when all are gone.',
  words: 'EMAIL',
  takes: [1, 1],
  about:
    'Prints a link, good for 48 hours, with which someone becomes an owner of this shop and sets\n' +
    'their password. No mail goes out: hand the link over yourself.',
  options: {
    name: { about: 'What to call them.', value: 'NAME' },
    language: { about: 'Their language: en, fi, da or pl; en unless told.', value: 'CODE' },
  },
  examples: ['redthread invite owner@shop.example --name "Aino Virtanen" --language fi'],
  async run({ env, flags, words, terminal }) {
    const email = words[0] ?? ''
    const { name = email.split('@')[0] ?? email, language: locale = 'en' } = flags
    if (!/^[^@\s]+@[^@\s]+$/.test(email)) throw wrong(`${email} is not an e-mail address`)
    if (!isLocale(locale)) throw wrong(`there is no language ${String(locale)}`)
    return withEngine({ env, terminal }, async ({ engine }) => {
      const { inviteFirstOwner } = await import('#modules/staff/index.ts')
      const actor = { kind: 'system', name: 'invite' } as const
      const link = await unitOfWork(engine, { actor, traceId: 'invite' }, (ctx) =>
        inviteFirstOwner(ctx, { email, name: String(name), locale }),
      )
      terminal.print(link)
      return exitCodes.ok
    })
  },
}

function wrong(why: string): Trouble {
  return new Trouble('usage', {
    what: `redthread invite: ${why}.`,
    todo: 'redthread help invite shows how it is written.',
  })
}
