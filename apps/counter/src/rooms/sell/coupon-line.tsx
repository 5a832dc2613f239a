import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconTicket, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { dropCoupon, enterCoupon, type Cart } from '../../sale/cart-api.ts'
import { useSale } from '../../sale/sale.tsx'
import styles from './ticket.module.css'

/** Codes of the sale, what each gives or why not, and one more. */
export function CouponLine({ cart }: { cart: Cart }) {
  const { t } = useLingui()
  const { steps } = useSale()
  const [isOpen, open] = useState(false)
  const [code, setCode] = useState('')
  const enter = () => {
    const wanted = code.trim().toUpperCase()
    if (wanted === '') return
    void steps
      .change((cartId) => enterCoupon(cartId, wanted))
      .then((isIn) => {
        if (!isIn) return
        setCode('')
        open(false)
      })
  }
  return (
    <div className={styles.coupons}>
      {cart.coupons.map((coupon) => (
        <p key={coupon.code} className={styles.coupon} data-applied={coupon.applied || undefined}>
          <span>
            <strong>{coupon.code}</strong> {coupon.text}
          </span>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={44}
            aria-label={t`Take the code ${coupon.code} out`}
            onClick={() => void steps.change((cartId) => dropCoupon(cartId, coupon.code))}
          >
            <IconX size={18} stroke={1.8} />
          </ActionIcon>
        </p>
      ))}
      {isOpen ? (
        <form
          className={styles.couponForm}
          onSubmit={(event) => {
            event.preventDefault()
            enter()
          }}
        >
          <TextInput
            size="md"
            aria-label={t`Code of a coupon`}
            placeholder={t`Code of a coupon`}
            autoComplete="off"
            autoFocus
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <Button type="submit" size="md" variant="default">
            <Trans>Use it</Trans>
          </Button>
        </form>
      ) : (
        <Button
          variant="subtle"
          color="gray"
          size="md"
          leftSection={<IconTicket size={18} stroke={1.7} aria-hidden="true" />}
          onClick={() => open(true)}
        >
          <Trans>Enter a coupon</Trans>
        </Button>
      )}
    </div>
  )
}
