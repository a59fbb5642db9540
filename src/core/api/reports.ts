import { conferenceReport } from '../report/conferenceReport.ts';
import { propertiesOf } from '../workbook/bookProperties.ts';
import { conferenceView } from './conferenceViews.ts';
import type { Service } from './contract.ts';
import type { Inside } from './core.ts';
import { filledTemplate } from './templates.ts';
import { parametersFrom, parametersText } from './reportParameters.ts';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Files for the user to keep, made from the same queries that the screen asks. */
export function reportService(inside: Inside): Pick<Service, `report.${string}` & keyof Service> {
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
    async 'report.template'({ template, madeOn, area, ...asked }) {
      const { name, bytes } = await inside.files.read(template);
      const at = madeOn === undefined ? inside.now() : `${madeOn}T00:00:00Z`;
      const made = filledTemplate(inside.store, bytes, { ...asked, area: area ?? null, madeOn: at });
      const ending = /\.xls[xm]$/i.exec(name)?.[0] ?? '.xlsx';
      const stem = name.slice(0, name.length - ending.length);
      return {
        file: {
          name: `${stem}-${asked.period.replaceAll('/', '-')}${ending}`,
          type: XLSX,
          base64: Buffer.from(made.bytes).toString('base64'),
        },
        filled: made.filled,
        unfilled: made.unfilled,
      };
    },
    async 'report.parameters'({ file }) {
      const { name, bytes } = await inside.files.read(file);
      return parametersFrom(propertiesOf(bytes), name);
    },
  };
}
