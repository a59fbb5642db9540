import { periodParts } from '../model/period.ts';
import { Refusal } from '../model/text.ts';
import type { ReportParameters } from './reportMethods.ts';

type Asked = {
  readonly period: string;
  readonly region: string;
  readonly lang: 'vi' | 'en';
  readonly asOf?: string | undefined;
  readonly since?: string | undefined;
};

/** What was asked for, as the properties of the file that answers it. */
export function parametersText({ period, region, lang, asOf, since }: Asked): Record<string, string> {
  return {
    'ctdesk.report': 'conference',
    'ctdesk.period': period,
    'ctdesk.region': region,
    'ctdesk.lang': lang,
    ...(asOf !== undefined && { 'ctdesk.asOf': asOf }),
    ...(since !== undefined && { 'ctdesk.since': since }),
  };
}

/** The question behind a file; refuses a file that names none. */
export function parametersFrom(properties: ReadonlyMap<string, string>, file: string): ReportParameters {
  const said = (name: string): string | null => properties.get(`ctdesk.${name}`) ?? null;
  const [period, region, lang] = [said('period'), said('region'), said('lang')];
  const isKnown = said('report') === 'conference' && periodParts(period ?? '') !== null && region !== null;
  const days = [said('asOf'), said('since')];
  const areDays = days.every((day) => day === null || periodParts(day)?.kind === 'day');
  if (!isKnown || !areDays || !period || (lang !== 'vi' && lang !== 'en')) throw noReport(file);
  return { report: 'conference', period, region, lang, asOf: days[0] ?? null, since: days[1] ?? null };
}

const noReport = (file: string): Refusal =>
  new Refusal('no-report', {
    vi: `${file} không phải là báo cáo do chương trình này lập, hoặc các tham số trong tệp đã mất. Lập báo cáo mới bằng ctdesk report conference.`,
    en: `${file} is no report of this program, or lost what it was asked for. Make a new one with ctdesk report conference.`,
  });
