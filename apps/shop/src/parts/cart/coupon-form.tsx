import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { Field } from '@redthread/ui/field'
import type { CartView } from '../../views/cart-view.ts'
import { Icon } from '../icon.tsx'
import { CartPress } from './cart-press.tsx'
import styles from './coupon-form.module.css'

/** Codes that were entered, each with what it gives or why not, and room for one more. */
export function CouponForm({ cart: { id, coupons } }: { cart: CartView }) {
  const { t } = useLingui()
  return (
    <div className={styles.coupons}>
      {coupons.map(({ code, applied, name, text }) => (
        <div key={code} className={styles.coupon} data-applied={applied || undefined}>
          <span>
            <strong>{code}</strong>
            <span>{applied && name && name !== text ? `${name}, ${text}` : text}</span>
          </span>
          <CartPress act="drop-coupon" fields={{ cart: id, code }}>
            {({ busy }) => (
              <button type="submit" aria-label={t`Take the code ${code} away`} disabled={busy}>
                <Icon name="close" />
              </button>
            )}
          </CartPress>
        </div>
      ))}
      <details className={styles.fold}>
        <summary>
          <Trans>I have a code</Trans>
        </summary>
        <CartPress act="coupon" fields={{ cart: id }} className={styles.form}>
          {({ busy }) => (
            <>
              <Field label={<Trans>Code</Trans>}>
                {(control) => (
                  <input
                    {...control}
                    name="code"
                    required
                    maxLength={40}
                    autoComplete="off"
                    autoCapitalize="characters"
                    spellCheck={false}
                  />
                )}
              </Field>
              <Button type="submit" busy={busy}>
                <Trans>Use it</Trans>
              </Button>
            </>
          )}
        </CartPress>
      </details>
    </div>
  )
}
