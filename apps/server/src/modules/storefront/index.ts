export { rebuildWindows } from './commands/rebuild-windows.ts'
export { refreshBatch } from './commands/refresh-batch.ts'
