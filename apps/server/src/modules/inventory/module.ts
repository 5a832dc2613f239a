import {
  availabilityChanged,
  policyChanged,
  stockLow,
  stockMoved,
} from '@redthread/contract/inventory'
import { consignmentChanged, countChanged } from '@redthread/contract/inventory-documents'
import { inventoryPermissions, inventoryRefusals } from '@redthread/contract/inventory-refusals'
import type { Module } from '#platform/module.ts'
import { expireHoldsJob } from './jobs.ts'
import { stockCheck } from './queries/faulty-stock.ts'

export const inventory: Module = {
  name: 'inventory',
  events: [
    ...[availabilityChanged, stockMoved, stockLow, policyChanged],
    ...[consignmentChanged, countChanged],
  ],
  refusals: inventoryRefusals.codes,
  permissions: inventoryPermissions,
  jobs: [expireHoldsJob],
  checks: [stockCheck],
}
