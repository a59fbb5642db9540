import { Refusal } from '../model/text.ts';
import type { Service } from './contract.ts';
import type { Inside } from './core.ts';

/** Files for the user to keep, made from the same queries that the screen asks. */
export function reportService(_inside: Inside): Pick<Service, 'report.conference'> {
  return {
    'report.conference': () => {
      throw new Refusal('not-yet', {
        vi: 'Báo cáo chưa có trong bản này.',
        en: 'The report is not in this version yet.',
      });
    },
  };
}
