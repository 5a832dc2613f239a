import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, TextInput } from '@mantine/core'
import { fieldText } from '@redthread/workbench/api/field-text'
import { Section } from '@redthread/workbench/parts/section'
import { useState } from 'react'
import styles from './carts.module.css'
import { changeCart, type Cart } from './carts-api.ts'
import { useCartChange } from './use-cart-change.ts'

/** Who it is for, how to reach them, and where it is sent. */
export function ContactPart({ cart, mayChange }: { cart: Cart; mayChange: boolean }) {
  const { t } = useLingui()
  const change = useCartChange(cart.id)
  const [touched, setTouched] = useState(false)
  const { contact, address, country } = cart
  const keep = (form: HTMLFormElement) => {
    const text = (name: string) => fieldText(form, name).trim() || null
    const [street, postalCode, city] = [text('street'), text('postalCode'), text('city')]
    const sent =
      street && postalCode && city
        ? { address: { lines: [street], postalCode, city, region: null, country } }
        : {}
    const said = {
      givenName: text('givenName'),
      familyName: text('familyName'),
      email: text('email'),
      phone: text('phone'),
    }
    change.mutate(() => changeCart(cart.id, { contact: said, ...sent }))
  }
  return (
    <Section title={<Trans>Customer</Trans>}>
      <form
        onChange={() => setTouched(true)}
        onSubmit={(event) => {
          event.preventDefault()
          keep(event.currentTarget)
        }}
      >
        <fieldset className={styles.fields} disabled={!mayChange}>
          <Group grow gap={8}>
            <TextInput
              label={t`First name`}
              name="givenName"
              defaultValue={contact.givenName ?? ''}
            />
            <TextInput
              label={t`Last name`}
              name="familyName"
              defaultValue={contact.familyName ?? ''}
            />
          </Group>
          <TextInput
            label={t`Email`}
            name="email"
            type="email"
            defaultValue={contact.email ?? ''}
          />
          <TextInput label={t`Phone`} name="phone" type="tel" defaultValue={contact.phone ?? ''} />
          <TextInput
            label={t`Street and number`}
            name="street"
            defaultValue={address?.lines[0] ?? ''}
          />
          <Group grow gap={8}>
            <TextInput
              label={t`Postal code`}
              name="postalCode"
              defaultValue={address?.postalCode ?? ''}
            />
            <TextInput label={t`City`} name="city" defaultValue={address?.city ?? ''} />
          </Group>
          {mayChange ? (
            <Button type="submit" variant="default" disabled={!touched} loading={change.isPending}>
              <Trans>Save</Trans>
            </Button>
          ) : null}
        </fieldset>
      </form>
    </Section>
  )
}
