import type { Wire } from '@redthread/client/wire'
import type {
  DeliveryOption,
  DeliveryOptionUpdate,
  DeliveryState,
  DeliveryZone,
  DeliveryZoneUpdate,
  NewDeliveryOption,
  NewDeliveryZone,
  PickupRule,
  PickupRuleUpdate,
} from '@redthread/contract/delivery'
import { answer } from '@redthread/workbench/api/answer'
import { api, ifMatch } from '@redthread/workbench/api/api'

export type Option = Wire<DeliveryOption>
export type OptionDraft = Wire<NewDeliveryOption>
export type Zone = Wire<DeliveryZone>
export type Rule = Wire<PickupRule>

export const optionsKey = ['delivery', 'options'] as const
export const zonesKey = ['delivery', 'zones'] as const
export const rulesKey = ['delivery', 'pickup'] as const

export function readOptions(): Promise<{ items: Option[] }> {
  return answer<{ items: Option[] }>(api.GET('/v1/delivery-options'))
}

export function createOption(body: OptionDraft): Promise<Option> {
  return answer<Option>(api.POST('/v1/delivery-options', { body } as never))
}

/** Changes a delivery option over the version that was seen. */
export function changeOption(
  { id: optionId, version }: Option,
  body: Wire<DeliveryOptionUpdate>,
): Promise<Option> {
  const params = { path: { optionId } }
  const headers = ifMatch(version)
  return answer<Option>(
    api.PATCH('/v1/delivery-options/{optionId}', { params, headers, body } as never),
  )
}

export function moveOption({ id, version }: Option, state: DeliveryState): Promise<Option> {
  const params = { path: { optionId: id } }
  const headers = ifMatch(version)
  return answer<Option>(
    api.PUT('/v1/delivery-options/{optionId}/state', { params, headers, body: { state } }),
  )
}

export function readZones(): Promise<{ items: Zone[] }> {
  return answer<{ items: Zone[] }>(api.GET('/v1/delivery-zones'))
}

export function createZone(body: Wire<NewDeliveryZone>): Promise<Zone> {
  return answer<Zone>(api.POST('/v1/delivery-zones', { body } as never))
}

export function changeZone({ id, version }: Zone, body: Wire<DeliveryZoneUpdate>): Promise<Zone> {
  const params = { path: { zoneId: id } }
  const headers = ifMatch(version)
  return answer<Zone>(api.PATCH('/v1/delivery-zones/{zoneId}', { params, headers, body } as never))
}

export function readRules(): Promise<{ items: Rule[] }> {
  return answer<{ items: Rule[] }>(api.GET('/v1/pickup-rules'))
}

/** Gives a store a pickup rule of its own, over the version that was seen. */
export function changeRule(
  { locationId, version }: Pick<Rule, 'locationId' | 'version'>,
  body: Wire<PickupRuleUpdate>,
): Promise<Rule> {
  const params = { path: { locationId } }
  const asked = { params, headers: ifMatch(version), body }
  return answer<Rule>(api.PUT('/v1/pickup-rules/{locationId}', asked as never))
}
