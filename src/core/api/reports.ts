import { conferenceReport } from '../report/conferenceReport.ts';
import { conferenceView } from './conferenceViews.ts';
import type { Service } from './contract.ts';
import type { Inside } from './core.ts';
import { shippedForm } from './shippedForms.ts';
import { filledTemplate } from './templates.ts';
import { questionProperties } from './fileQuestion.ts';
import { madeAt, madeFile, XLSX } from './madeFile.ts';

/** Files for the user to keep, made from the same queries that the screen asks. */
export function reportService(inside: Inside): Pick<Service, 'report.conference' | 'report.template'> {
  return {
    async 'report.conference'({ madeOn, ...asked }) {
      const properties = questionProperties('report.conference', asked);
      const view = conferenceView(inside, { ...asked, madeOn: madeAt(inside, madeOn) }, properties);
      const bytes = await conferenceReport(view, asked.lang);
      return madeFile(`bao-cao-hoi-nghi-${asked.period.replaceAll('/', '-')}.xlsx`, XLSX, bytes);
    },
    async 'report.template'({ template, madeOn, area, ...asked }) {
      const { name, bytes } =
        typeof template === 'string' ? await inside.files.read(template) : await shippedForm(template.shipped);
      const at = madeAt(inside, madeOn);
      const made = await filledTemplate(inside, bytes, { ...asked, area: area ?? null, madeOn: at });
      const ending = /\.xls[xm]$/i.exec(name)?.[0] ?? '.xlsx';
      const stem = name.slice(0, name.length - ending.length);
      return {
        file: madeFile(`${stem}-${asked.period.replaceAll('/', '-')}${ending}`, XLSX, made.bytes),
        filled: made.filled,
        unfilled: made.unfilled,
      };
    },
  };
}
