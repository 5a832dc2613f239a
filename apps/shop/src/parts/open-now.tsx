import { useLingui } from '@lingui/react/macro'
import { Status } from '@redthread/ui/status'
import type { OpeningView, OpenView } from '../views/store-view.ts'

/** Says whether a store is open, and until or from when. */
export function OpenNow({ open }: { open: OpenView }) {
  const { t } = useLingui()
  const opening = useOpening()
  if (open.state === 'always') return <Status tone="positive">{t`Always open`}</Status>
  if (open.state === 'open') return <Status tone="positive">{t`Open until ${open.until}`}</Status>
  if (open.state === 'closing') {
    return <Status tone="caution">{t`Closing soon, at ${open.until}`}</Status>
  }
  const words = open.opens === null ? t`Closed` : opening(open.opens)
  return <Status tone="neutral">{words}</Status>
}

/** Each weekday is a sentence of its own, since three of our languages inflect it. */
function useOpening(): (opening: OpeningView) => string {
  const { t } = useLingui()
  return ({ day, time }) => {
    switch (day) {
      case 'today':
        return t`Closed, opens today at ${time}`
      case 'tomorrow':
        return t`Closed, opens tomorrow at ${time}`
      case 1:
        return t`Closed, opens on Monday at ${time}`
      case 2:
        return t`Closed, opens on Tuesday at ${time}`
      case 3:
        return t`Closed, opens on Wednesday at ${time}`
      case 4:
        return t`Closed, opens on Thursday at ${time}`
      case 5:
        return t`Closed, opens on Friday at ${time}`
      case 6:
        return t`Closed, opens on Saturday at ${time}`
      case 7:
        return t`Closed, opens on Sunday at ${time}`
      default:
        return t`Closed, opens ${day} at ${time}`
    }
  }
}
