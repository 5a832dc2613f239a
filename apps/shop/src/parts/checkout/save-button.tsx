import { Trans } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import styles from './checkout-form.module.css'

/** Where there is no script, what was typed is saved by hand to see what it costs. */
export function SaveButton() {
  return (
    <Button type="submit" name="do" value="save" className={styles.unscripted}>
      <Trans>Show what it costs</Trans>
    </Button>
  )
}
