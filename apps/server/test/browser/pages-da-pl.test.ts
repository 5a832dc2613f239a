import { everyPage } from './every-page.ts'

everyPage(['da', 'pl'])
