import { permissions } from './define.ts'

/** What may be permitted about staff, roles, keys, tills and the audit log. */
export const staffPermissions = {
  ...permissions('staff', {
    read: {
      en: 'See colleagues, their roles and sessions',
      fi: 'Nähdä työtoverit, heidän roolinsa ja istuntonsa',
      da: 'Se kolleger, deres roller og sessioner',
      pl: 'Przeglądać współpracowników, ich role i sesje',
    },
    write: {
      en: 'Invite and deactivate colleagues, give and take roles, end sessions',
      fi: 'Kutsua ja poistaa käytöstä työtovereita, antaa ja ottaa rooleja, päättää istuntoja',
      da: 'Invitere og deaktivere kolleger, give og fratage roller, afslutte sessioner',
      pl: 'Zapraszać i dezaktywować współpracowników, nadawać i odbierać role, kończyć sesje',
    },
  }),
  ...permissions('roles', {
    write: {
      en: 'Create and change roles',
      fi: 'Luoda ja muuttaa rooleja',
      da: 'Oprette og ændre roller',
      pl: 'Tworzyć i zmieniać role',
    },
  }),
  ...permissions('keys', {
    read: {
      en: 'See API keys',
      fi: 'Nähdä API-avaimet',
      da: 'Se API-nøgler',
      pl: 'Przeglądać klucze API',
    },
    write: {
      en: 'Create, renew and revoke API keys',
      fi: 'Luoda, uusia ja perua API-avaimia',
      da: 'Oprette, forny og tilbagekalde API-nøgler',
      pl: 'Tworzyć, odnawiać i unieważniać klucze API',
    },
  }),
  ...permissions('devices', {
    read: {
      en: 'See paired tills',
      fi: 'Nähdä liitetyt kassat',
      da: 'Se tilknyttede kasser',
      pl: 'Przeglądać sparowane kasy',
    },
    write: {
      en: 'Pair and unpair tills',
      fi: 'Liittää kassoja ja poistaa liitoksia',
      da: 'Tilknytte og fjerne kasser',
      pl: 'Parować i odłączać kasy',
    },
  }),
  ...permissions('audit', {
    read: {
      en: 'Read the audit log',
      fi: 'Lukea tapahtumalokia',
      da: 'Læse revisionsloggen',
      pl: 'Czytać dziennik audytu',
    },
  }),
}
