export { healthReport } from './queries/health-report.ts'
