import { conferenceReport } from '../report/conferenceReport.ts';
import { propertiesOf } from '../workbook/bookProperties.ts';
import { conferenceView } from './conferenceViews.ts';
import type { Service } from './contract.ts';
import type { Inside } from './core.ts';
import { parametersFrom, parametersText } from './reportParameters.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Files for the user to keep, made from the same queries that the screen asks. */
export function reportService(inside: Inside): Pick<Service, 'report.conference' | 'report.parameters'> {
  return {
    async 'report.conference'({ lang, madeOn, ...asked }) {
      const parameters = parametersText({ ...asked, lang });
      const at = madeOn === undefined ? undefined : `${madeOn}T00:00:00Z`;
      const bytes = await conferenceReport(conferenceView(inside, { ...asked, madeOn: at }, parameters), lang);
      return {
        name: `bao-cao-hoi-nghi-${asked.period.replaceAll('/', '-')}.xlsx`,
        type: XLSX,
        base64: Buffer.from(bytes).toString('base64'),
      };
    },
    async 'report.parameters'({ file }) {
      const { name, bytes } = await inside.files.read(file);
      return parametersFrom(propertiesOf(bytes), name);
    },
  };
}
