export { rebuildWindows } from './commands/rebuild-windows.ts'
