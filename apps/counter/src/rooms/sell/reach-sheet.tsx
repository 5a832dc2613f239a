import { Trans, useLingui } from '@lingui/react/macro'
import { Group, Radio, Stack, TextInput } from '@mantine/core'
import type { Wire } from '@redthread/client/wire'
import type { CartUpdate } from '@redthread/contract/carts'
import { Money } from '@redthread/ui/money'
import { fieldText } from '@redthread/workbench/api/field-text'
import { FormSheet } from '@redthread/workbench/parts/sheet'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useMutation } from '@tanstack/react-query'
import { changeCart, type Cart } from '../../sale/cart-api.ts'
import { useSale } from '../../sale/sale.tsx'
import styles from './ticket.module.css'

/** How the customer is reached, and where and how goods are sent. */
export function ReachSheet({ cart, onClose }: { cart: Cart; onClose: () => void }) {
  const { t } = useLingui()
  const { steps } = useSale()
  const isSent = cart.lines.some(({ fulfillment }) => fulfillment?.kind === 'delivery')
  const hasOffers = cart.deliveryOffers.length > 0
  const save = useMutation({
    mutationFn: async (update: Wire<CartUpdate>) => {
      await changeCart(cart.id, update)
      await steps.refresh()
    },
    onSuccess: () => {
      // Once the address is there, its options are told; then one of them is chosen.
      if (!isSent || cart.deliveryOptionId || hasOffers) onClose()
    },
  })
  const { contact, address } = cart
  const send = (form: HTMLFormElement) => save.mutate(updateOf(form, { cart, isSent }))
  return (
    <FormSheet
      title={<Trans>Address and contact</Trans>}
      onClose={onClose}
      submit={<Trans>Keep</Trans>}
      onSubmit={send}
      pending={save.isPending}
      error={save.error}
    >
      <Stack gap="sm">
        <Group grow>
          <TextInput
            size="md"
            name="givenName"
            label={t`Given name`}
            defaultValue={contact.givenName ?? ''}
          />
          <TextInput
            size="md"
            name="familyName"
            label={t`Family name`}
            defaultValue={contact.familyName ?? ''}
          />
        </Group>
        <TextInput
          size="md"
          name="email"
          type="email"
          label={t`Mail address`}
          defaultValue={contact.email ?? ''}
        />
        <TextInput
          size="md"
          name="phone"
          type="tel"
          label={t`Phone`}
          defaultValue={contact.phone ?? ''}
        />
        {isSent ? (
          <>
            <TextInput
              size="md"
              name="street"
              label={t`Street and number`}
              defaultValue={address?.lines[0] ?? ''}
            />
            <Group grow>
              <TextInput
                size="md"
                name="postalCode"
                label={t`Postal code`}
                defaultValue={address?.postalCode ?? ''}
              />
              <TextInput size="md" name="city" label={t`Town`} defaultValue={address?.city ?? ''} />
            </Group>
            {hasOffers ? <Offers cart={cart} /> : null}
          </>
        ) : null}
      </Stack>
    </FormSheet>
  )
}

function Offers({ cart }: { cart: Cart }) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { day } = useFormats()
  return (
    <Radio.Group
      name="option"
      label={t`How it is sent`}
      defaultValue={cart.deliveryOptionId ?? cart.deliveryOffers[0]?.optionId ?? ''}
    >
      <Stack gap={8} mt={6}>
        {cart.deliveryOffers.map(({ optionId, name, amount, currency, latest, carrier }) => (
          <Radio
            key={optionId}
            value={optionId}
            size="md"
            label={
              <span className={styles.option}>
                <span>
                  {name} · {carrier}
                </span>
                <Money value={{ amount, currency }} locale={locale} />
              </span>
            }
            description={<Trans>There by {day(`${latest}T12:00:00Z`)}</Trans>}
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}

function updateOf(
  form: HTMLFormElement,
  { cart, isSent }: { cart: Cart; isSent: boolean },
): Wire<CartUpdate> {
  const text = (name: string) => fieldText(form, name).trim() || null
  const contact = {
    givenName: text('givenName'),
    familyName: text('familyName'),
    email: text('email'),
    phone: text('phone'),
  }
  const option = text('option')
  const street = text('street')
  const [postalCode, city] = [text('postalCode'), text('city')]
  if (!isSent || street === null || city === null) return { contact }
  const address = {
    lines: [street],
    postalCode: postalCode ?? '',
    city,
    region: null,
    country: cart.country,
  }
  return {
    contact,
    address,
    ...(option ? { deliveryOptionId: option as `dop_${string}` } : {}),
  }
}
