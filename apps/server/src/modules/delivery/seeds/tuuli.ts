import type { Ctx } from '#platform/ctx.ts'
import type { Seed } from '#platform/module.ts'
import { createOption } from '../commands/create-option.ts'
import { createZone } from '../commands/create-zone.ts'
import { optionList } from '../queries/option-list.ts'
import { zoneList } from '../queries/zone-list.ts'
import { tuuliOptions } from './tuuli-options.ts'
import { tuuliZones } from './tuuli-zones.ts'

/** The demo retailer's ways to send goods; what is there already stays as it is. */
export const seeds: readonly Seed[] = [{ name: 'delivery zones and options of Tuuli', run: plant }]

async function plant(ctx: Ctx): Promise<void> {
  const zones = new Set((await zoneList(ctx)).items.map(({ code }) => code))
  for (const zone of tuuliZones) if (!zones.has(zone.code)) await createZone(ctx, zone)
  const options = new Set((await optionList(ctx, {})).items.map(({ code }) => code))
  for (const option of tuuliOptions) if (!options.has(option.code)) await createOption(ctx, option)
}
