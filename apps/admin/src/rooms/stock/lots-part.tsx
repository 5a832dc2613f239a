import { Trans, useLingui } from '@lingui/react/macro'
import { Status } from '@redthread/ui/status'
import { Section } from '@redthread/workbench/parts/section'
import { usePlaceNames } from '@redthread/workbench/people/use-place-names'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { Link } from 'react-router'
import type { Detail } from './stock-api.ts'
import styles from './stock.module.css'

const SERIALS_SHOWN = 60

/** Lots with their expiry, serial numbers, and what is on its way, where there is any. */
export function LotsPart({ stock: { lots, serials, inbound } }: { stock: Detail }) {
  const { t } = useLingui()
  const { count, day } = useFormats()
  const { nameOf } = usePlaceNames()
  const states: Record<Detail['serials'][number]['state'], string> = {
    in_stock: t`In stock`,
    in_transit: t`On its way`,
    shipped: t`With a customer`,
    gone: t`Gone`,
  }
  return (
    <>
      {inbound.length > 0 ? (
        <Section title={<Trans>On its way to us</Trans>}>
          <dl className={styles.facts}>
            {inbound.map(({ documentId, locationId, quantity, expectedOn }) => (
              <div key={`${documentId}:${locationId}`}>
                <dt>
                  {nameOf(locationId)}
                  {expectedOn ? `, ${day(expectedOn)}` : ''}
                </dt>
                <dd>
                  <Link
                    to={`/stock/${documentId.startsWith('trf') ? 'transfers' : 'receipts'}/${documentId}`}
                  >
                    {count(quantity)}
                  </Link>
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      ) : null}
      {lots.length > 0 ? (
        <Section title={<Trans>Lots</Trans>}>
          <dl className={styles.facts}>
            {lots.map(({ id, code, locationId, expiresOn, onHand, blocked }) => (
              <div key={id}>
                <dt>
                  <code>{code}</code> · {nameOf(locationId)}
                  {expiresOn ? ` · ${t`expires ${day(expiresOn)}`}` : ''}
                </dt>
                <dd>
                  {blocked ? (
                    <Status tone="critical">
                      <Trans>not for sale</Trans>
                    </Status>
                  ) : null}{' '}
                  {count(onHand)}
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      ) : null}
      {serials.length > 0 ? (
        <Section title={<Trans>Serial numbers</Trans>}>
          <dl className={styles.facts}>
            {serials.slice(0, SERIALS_SHOWN).map(({ serial, state, locationId }) => (
              <div key={serial}>
                <dt>
                  <code>{serial}</code>
                </dt>
                <dd>
                  {states[state]}
                  {locationId ? ` · ${nameOf(locationId)}` : ''}
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      ) : null}
    </>
  )
}
