import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, TextInput } from '@mantine/core'
import { fieldText } from '@redthread/workbench/api/field-text'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { sayDone } from '@redthread/workbench/parts/say'
import { Sheet } from '@redthread/workbench/parts/sheet'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useSale } from '../../sale/sale.tsx'
import {
  attachCustomer,
  findCustomers,
  openSale,
  signUpCustomer,
  type Glance,
} from '../../sale/sale-api.ts'
import styles from './ticket.module.css'

/** For whom the sale is: by the code on their phone, their number or their mail address. */
export function CustomerSheet({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const { sale, cart, steps } = useSale()
  const isTheirs = sale?.taken === true && cart?.person.known === true
  const [asked, setAsked] = useState('')
  const find = useMutation({ mutationFn: findCustomers })
  const attach = useMutation({
    mutationFn: async ({ personId, name }: Glance) => {
      const open = sale ?? (await openSale())
      return { next: await attachCustomer(open.id, personId), name }
    },
    onSuccess: async ({ next, name }) => {
      steps.show(next)
      await steps.refresh()
      sayDone(name ? t`The sale is for ${name}` : t`The sale is for this customer`)
      onClose()
    },
  })
  return (
    <Sheet title={<Trans>Whose sale is it?</Trans>} onClose={onClose}>
      {isTheirs ? (
        <p className={styles.note}>
          <Trans>This is a shopper’s own cart: the order will be theirs.</Trans>
        </p>
      ) : (
        <>
          <form
            className={styles.findForm}
            onSubmit={(event) => {
              event.preventDefault()
              const shown = fieldText(event.currentTarget, 'shown').trim()
              setAsked(shown)
              if (shown) find.mutate(shown)
            }}
          >
            <TextInput
              size="lg"
              name="shown"
              label={t`Phone number or mail address`}
              description={t`Or scan the code in their app.`}
              autoComplete="off"
              spellCheck={false}
              data-autofocus
            />
            <Button type="submit" size="lg" variant="default" loading={find.isPending}>
              <Trans>Look</Trans>
            </Button>
          </form>
          <ProblemLine error={find.error ?? attach.error} />
          <ul className={styles.found} aria-live="polite">
            {find.data?.map((person) => (
              <Found
                key={person.personId}
                person={person}
                pending={attach.isPending}
                onChoose={() => attach.mutate(person)}
              />
            ))}
          </ul>
          {find.data?.length === 0 ? (
            <SignUp key={asked} asked={asked} onDone={(person) => attach.mutate(person)} />
          ) : null}
        </>
      )}
    </Sheet>
  )
}

interface FoundProps {
  person: Glance
  pending: boolean
  onChoose: () => void
}

function Found({ person, pending, onChoose }: FoundProps) {
  const { name, email, phone, proved } = person
  return (
    <li>
      <div>
        <strong>{name || <Trans>No name given</Trans>}</strong>
        <span className={styles.note}>{[phone, email].filter(Boolean).join(' · ')}</span>
        {proved ? null : (
          <span className={styles.note}>
            <Trans>Signed up at a till; not proved yet</Trans>
          </span>
        )}
      </div>
      <Button size="md" loading={pending} onClick={onChoose}>
        <Trans>That’s them</Trans>
      </Button>
    </li>
  )
}

/** Nobody is known by what they said: written down by it, if they like. */
function SignUp({ asked, onDone }: { asked: string; onDone: (person: Glance) => void }) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const isMail = asked.includes('@')
  const signUp = useMutation({ mutationFn: signUpCustomer, onSuccess: onDone })
  return (
    <form
      className={styles.signUp}
      onSubmit={(event) => {
        event.preventDefault()
        const form = event.currentTarget
        const [givenName, familyName] = ['givenName', 'familyName'].map((name) =>
          fieldText(form, name).trim(),
        )
        signUp.mutate({
          ...(isMail ? { email: asked } : { phone: asked }),
          ...(givenName ? { givenName } : {}),
          ...(familyName ? { familyName } : {}),
          locale,
        })
      }}
    >
      <p>
        <Trans>
          Nobody is known by <strong>{asked}</strong>. Sign them up, if they like: receipts and
          orders will be found by it. They prove it is theirs when they first sign in.
        </Trans>
      </p>
      <Group grow>
        <TextInput size="md" name="givenName" label={t`Given name`} autoComplete="off" />
        <TextInput size="md" name="familyName" label={t`Family name`} autoComplete="off" />
      </Group>
      <ProblemLine error={signUp.error} />
      <Button type="submit" size="lg" loading={signUp.isPending}>
        <Trans>Sign up</Trans>
      </Button>
    </form>
  )
}
