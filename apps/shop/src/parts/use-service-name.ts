import { useLingui } from '@lingui/react/macro'
import type { ShownService } from '../views/store-view.ts'

/** Names what a store does for people, in the reader's language. */
export function useServiceName(): (service: ShownService) => string {
  const { t } = useLingui()
  return (service) => {
    switch (service) {
      case 'pickup':
        return t`Collect an order`
      case 'return':
        return t`Bring something back`
      case 'reserve':
        return t`Have it put aside`
      case 'repair':
        return t`Repairs and refills`
      case 'order_ahead':
        return t`Order ahead`
      case 'consultation':
        return t`Personal advice`
    }
  }
}
