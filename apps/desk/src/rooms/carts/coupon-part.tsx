import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, TextInput } from '@mantine/core'
import { Status } from '@redthread/ui/status'
import { Section } from '@redthread/workbench/parts/section'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import styles from './carts.module.css'
import { dropCoupon, enterCoupon, type Cart } from './carts-api.ts'
import { useCartChange } from './use-cart-change.ts'

/** Codes that were entered, with what they give or why they do not. */
export function CouponPart({ cart, mayChange }: { cart: Cart; mayChange: boolean }) {
  const { t } = useLingui()
  const change = useCartChange(cart.id)
  const [code, setCode] = useState('')
  if (!mayChange && cart.coupons.length === 0) return null
  return (
    <Section title={<Trans>Coupons</Trans>}>
      <ul className={styles.coupons}>
        {cart.coupons.map((coupon) => (
          <li key={coupon.code}>
            <code>{coupon.code}</code>
            <Status tone={coupon.applied ? 'positive' : 'caution'}>{coupon.text}</Status>
            {mayChange ? (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t`Take out: ${coupon.code}`}
                onClick={() => change.mutate(() => dropCoupon(cart.id, coupon.code))}
              >
                <IconTrash size={16} stroke={1.6} aria-hidden="true" />
              </ActionIcon>
            ) : null}
          </li>
        ))}
      </ul>
      {mayChange ? (
        <form
          className={styles.code}
          onSubmit={(event) => {
            event.preventDefault()
            if (code.trim() === '') return
            change.mutate(() => enterCoupon(cart.id, code.trim()), {
              onSuccess: () => setCode(''),
            })
          }}
        >
          <TextInput
            aria-label={t`Coupon`}
            placeholder={t`Code of a coupon`}
            autoComplete="off"
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <Button
            type="submit"
            variant="default"
            disabled={code.trim() === ''}
            loading={change.isPending}
          >
            <Trans>Enter</Trans>
          </Button>
        </form>
      ) : null}
    </Section>
  )
}
